import { Button, Text } from '@mantine/core';
import type { RestrictionView } from '#contract/restrictions.ts';
import { germanDate } from '#domain/german-dates.ts';
import { type Restriction, restrictionAreas } from '#domain/restriction.ts';
import { useApiQuery } from '../../api/hooks.ts';
import { FactsList } from '../../ui/facts-list.tsx';
import { Section } from '../../ui/section.tsx';
import { useChange } from '../../ui/use-change.ts';
import { SettleMeetings } from './settle-meetings.tsx';

/** One restriction: what it says, and the meetings under it. */
export function RestrictionSection(props: { readonly view: RestrictionView; readonly onEdit: () => void }) {
  const { restriction, meetings } = props.view;
  const { change, pending } = useChange('restrictions.remove');
  const amts = useApiQuery('catalogue.get', {}).data?.amts ?? [];
  const municipalities = useApiQuery('municipalities.list', {}).data ?? [];
  const names = [...amts, ...municipalities]
    .filter(({ id }) => restriction.areaIds.includes(id))
    .map(({ name }) => name);
  const remove = () => void change({ restrictionId: restriction.id }, `Einschränkung entfernt: ${restriction.title}.`);
  return (
    <Section
      title={restriction.title}
      actions={
        <>
          <Button variant="default" onClick={props.onEdit}>
            Bearbeiten
          </Button>
          <Button variant="default" loading={pending} onClick={remove}>
            Entfernen
          </Button>
        </>
      }
    >
      <FactsList
        facts={[
          ['Zeitraum', periodOf(restriction)],
          ['Gilt für', names.length > 0 ? names.join(', ') : restrictionAreas[restriction.area]],
          ['Präsenz', limitsOf(restriction)],
          ...(restriction.conditions ? [['Auflagen', restriction.conditions] as const] : []),
          ...(restriction.legalSource ? [['Rechtsgrundlage', restriction.legalSource] as const] : []),
        ]}
      />
      {meetings.length === 0 ? (
        <Text mt="sm">Kein geplanter Termin in Präsenz fällt in diese Zeit.</Text>
      ) : (
        <SettleMeetings restriction={restriction} meetings={meetings} />
      )}
    </Section>
  );
}

function periodOf({ from, until }: Restriction): string {
  return until === null ? `ab ${germanDate(from)} bis auf Weiteres` : `${germanDate(from)} bis ${germanDate(until)}`;
}

function limitsOf({ inPersonForbidden, limitInside, limitOutside }: Restriction): string {
  if (inPersonForbidden) return 'untersagt';
  const limits = [
    limitInside === null ? '' : `innen höchstens ${limitInside} Personen`,
    limitOutside === null ? '' : `außen höchstens ${limitOutside} Personen`,
  ].filter(Boolean);
  return limits.length > 0 ? limits.join(', ') : 'erlaubt, mit Auflagen';
}
