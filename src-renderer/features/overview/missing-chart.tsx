import { Text } from '@mantine/core';
import { germanDate, germanDays } from '#domain/german-dates.ts';
import type { Progress } from '#domain/progress.ts';
import type { AreaCounts } from '#domain/stage-counts.ts';
import { Section } from '../../ui/section.tsx';
import { missingColumns } from './chart-columns.ts';
import classes from './column-chart.module.css';
import { ColumnChart } from './column-chart.tsx';

/** How many municipalities still lack a meeting, month by month: recorded so far, then as planned. */
export function MissingChart(props: { readonly progress: Progress; readonly areas: readonly AreaCounts[] }) {
  const deadlines = props.areas.filter(({ deadline }) => deadline !== null);
  return (
    <Section title="Noch ohne Versammlung">
      <ColumnChart
        label="Gemeinden ohne Versammlung am Monatsende"
        columns={missingColumns(props.progress, props.areas)}
        headings={['Monatsende', 'Gemeinden ohne Versammlung']}
      />
      <Text size="sm" mt="xs">
        <span className={`${classes.pillar} ${classes.key}`} data-look="solid" aria-hidden />
        erfasst <span className={`${classes.pillar} ${classes.key}`} data-look="hatched" aria-hidden />
        nach Plan: wenn jede geplante Versammlung stattfindet
      </Text>
      {deadlines.map(({ areaId, name, deadline, daysLeft, awaiting }) => (
        <Text key={areaId} size="sm">
          ⚑ {name}: {deadline !== null && germanDate(deadline)}
          {daysLeft !== null && `, ${daysLeft < 0 ? 'vorbei' : `noch ${germanDays(daysLeft)}`}`}; ohne Versammlung:{' '}
          {awaiting}
        </Text>
      ))}
    </Section>
  );
}
