import type { ComingWeek } from '#contract/overview.ts';
import { Section } from '../../ui/section.tsx';
import { weekColumns } from './chart-columns.ts';
import { ColumnChart } from './column-chart.tsx';

/** How many meetings there are in each of the coming weeks. */
export function WeeksChart({ weeks }: { readonly weeks: readonly ComingWeek[] }) {
  return (
    <Section title="Kommende Wochen">
      <ColumnChart
        label="Versammlungen in den kommenden Wochen"
        columns={weekColumns(weeks)}
        headings={['Woche', 'Versammlungen']}
      />
    </Section>
  );
}
