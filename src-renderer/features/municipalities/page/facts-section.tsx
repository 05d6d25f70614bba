import { Anchor, Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Amt } from '#domain/amt.ts';
import { germanDate } from '#domain/german-dates.ts';
import { texts } from '../../../texts/de.ts';
import { FactsList } from '../../../ui/facts-list.tsx';
import { Section } from '../../../ui/section.tsx';
import type { SectionProps } from './section-props.ts';

const german = new Intl.NumberFormat('de-DE');
const number = (value: number | null) => (value === null ? null : german.format(value));

/** What is known about the municipality and the Amt that administers it. */
export function FactsSection({ detail, onOpen }: SectionProps) {
  const { municipality, amt, projectArea } = detail;
  const mayor = [municipality.mayorTitle, municipality.mayorName].filter(Boolean).join(', ');
  const population = number(municipality.population);
  return (
    <Section
      title="Ortsdaten"
      actions={
        <Button variant="default" onClick={() => onOpen('facts')}>
          {texts.edit}
        </Button>
      }
    >
      <FactsList
        facts={[
          ['Bürgermeisteramt', mayor],
          ['Projektgebiet', projectArea?.name],
          ['Frist', projectArea?.deadline && `${germanDate(projectArea.deadline)} (Ende der Planungsphase)`],
          ['Förderfähige Adressen', number(municipality.eligibleAddresses)],
          ['Vorlauf', municipality.leadTimeDays === null ? 'wie Einstellungen' : `${municipality.leadTimeDays} Tage`],
          ['Postleitzahlen', municipality.postcodes.join(', ')],
          [
            'Einwohner',
            population && municipality.populationDate
              ? `${population} (${germanDate(municipality.populationDate)})`
              : population,
          ],
          ...amtFacts(amt),
        ]}
      />
    </Section>
  );
}

function mailLink(address: string): ReactNode {
  return <Anchor href={`mailto:${address}`}>{address}</Anchor>;
}

function amtFacts(amt: Amt | null): readonly (readonly [string, ReactNode])[] {
  if (!amt) return [['Amt', null]];
  const address = [amt.name, amt.street, `${amt.postcode} ${amt.city}`.trim()].filter(Boolean).join('\n');
  return [
    [amt.kind, address],
    ...(amt.phone ? [['Telefon', amt.phone] as const] : []),
    ...(amt.email ? [['E-Mail', mailLink(amt.email)] as const] : []),
  ];
}
