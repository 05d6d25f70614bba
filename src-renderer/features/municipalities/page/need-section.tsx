import { Button } from '@mantine/core';
import { germanDate } from '#domain/german-dates.ts';
import { needDecisionTitles } from '../../../texts/states.ts';
import { FactsList } from '../../../ui/facts-list.tsx';
import { Section } from '../../../ui/section.tsx';
import type { SectionProps } from './section-props.ts';

/** Whether a meeting is needed, and why not. */
export function NeedSection({ detail: { municipality }, onOpen }: SectionProps) {
  return (
    <Section
      title="Bedarf"
      actions={
        <>
          <Button variant="default" onClick={() => onOpen('need')}>
            Bedarf festlegen
          </Button>
          <Button variant="default" onClick={() => onOpen('earlier-meeting')}>
            Bereits durchgeführt
          </Button>
          <Button variant="default" onClick={() => onOpen('petition')}>
            Antrag der Einwohner
          </Button>
        </>
      }
    >
      <FactsList
        facts={[
          ['Entscheidung', needDecisionTitles[municipality.needDecision]],
          ['Festgelegt am', municipality.needDecidedOn && germanDate(municipality.needDecidedOn)],
          ...(municipality.needReason ? [['Grund', municipality.needReason] as const] : []),
          ...(municipality.petitionedOn
            ? [['Beantragt von Einwohnern', germanDate(municipality.petitionedOn)] as const]
            : []),
          ...(municipality.closedOn ? [['Abgeschlossen am', germanDate(municipality.closedOn)] as const] : []),
        ]}
      />
    </Section>
  );
}
