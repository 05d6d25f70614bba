import { Anchor, Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Amt } from '#domain/amt.ts';
import { texts } from '../../../texts/de.ts';
import { FactsList } from '../../../ui/facts-list.tsx';
import { Section } from '../../../ui/section.tsx';
import {
  areaInWords,
  germanNumber,
  leadTimeInWords,
  mayorInWords,
  pointInWords,
  populationInWords,
} from './facts-words.ts';
import type { SectionProps } from './section-props.ts';

/** What the register knows about the municipality and the Amt that administers it. */
export function FactsSection({ detail, onOpen }: SectionProps) {
  const { municipality, amt, contacts } = detail;
  return (
    <Section
      title="Stammdaten"
      actions={
        <Button variant="default" aria-label="Stammdaten bearbeiten" onClick={() => onOpen('facts')}>
          {texts.edit}
        </Button>
      }
    >
      <FactsList
        facts={[
          ['Gemeindeschlüssel', municipality.id],
          ['Art', municipality.kind],
          ['Bürgermeisteramt', mayorInWords(municipality, contacts)],
          ...amtFacts(amt),
          ['Postleitzahlen', municipality.postcodes.join(', ')],
          ['Einwohner', populationInWords(municipality)],
          ['Fläche', areaInWords(municipality.areaKm2)],
          ['Mittelpunkt', pointInWords(municipality)],
          ['Förderfähige Adressen', germanNumber(municipality.eligibleAddresses)],
          ['Vorlauf', leadTimeInWords(municipality.leadTimeDays)],
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
