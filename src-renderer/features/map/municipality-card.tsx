import { Stack, Text } from '@mantine/core';
import type { MunicipalityRow } from '#contract/municipalities.ts';
import { formatTitle } from '#domain/formats/index.ts';
import { germanDate } from '#domain/german-dates.ts';
import { stageTitles } from '#domain/need.ts';
import { stageTones } from '../../texts/states.ts';
import { FactsList } from '../../ui/facts-list.tsx';
import { Section } from '../../ui/section.tsx';
import { StatusBadge } from '../../ui/status-badge.tsx';
import { meetingDate } from './map-texts.ts';

/** The municipality under the mouse or with the focus. It keeps its place, so that it never covers the map. */
export function MunicipalityCard({ row }: { readonly row: MunicipalityRow | undefined }) {
  return (
    <div>
      {row ? (
        <Section title={row.name}>
          <Stack gap="xs" align="flex-start">
            <Text size="sm" c="dimmed">
              {row.amtName}
            </Text>
            <StatusBadge tone={stageTones[row.stage]}>{stageTitles[row.stage]}</StatusBadge>
            <Text component="div" size="sm">
              <FactsList
                facts={[
                  ['Nächster Schritt', row.nextStep.label],
                  ['Termin', meetingDate(row)],
                  ['Format', row.format && formatTitle(row.format)],
                  ['Frist', row.deadline && germanDate(row.deadline)],
                ]}
              />
            </Text>
          </Stack>
        </Section>
      ) : (
        <Section title="Gemeinde">
          <Text size="sm">Zeigen Sie auf eine Gemeinde. Ein Klick öffnet ihre Seite.</Text>
        </Section>
      )}
    </div>
  );
}
