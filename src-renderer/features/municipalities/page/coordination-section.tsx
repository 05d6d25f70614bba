import { Button, Group, Stack, Text } from '@mantine/core';
import type { CoordinationView } from '#contract/municipalities.ts';
import { coordinationTitles, isGranted } from '#domain/coordination.ts';
import { formatTitle } from '#domain/formats/index.ts';
import { germanDate, germanShortSlot } from '#domain/german-dates.ts';
import { coordinationTones } from '../../../texts/states.ts';
import { Section } from '../../../ui/section.tsx';
import { StatusBadge } from '../../../ui/status-badge.tsx';
import { Attachments } from './attachments.tsx';
import { openMeeting } from './page-dialog.tsx';
import type { SectionProps } from './section-props.ts';

/** The coordination with the Landkreis in all its versions, and what can be recorded now. */
export function CoordinationSection({ detail, onOpen }: SectionProps) {
  const state = detail.coordination;
  const proposed = openMeeting(detail) !== undefined;
  return (
    <Section
      title="Abstimmung mit dem Landkreis"
      actions={
        <>
          {proposed && state !== 'asked' && state !== 'queried' && (
            <Button variant="default" onClick={() => onOpen('ask-district')}>
              {state === 'not-begun' ? 'Landkreis anfragen' : 'Neu anfragen'}
            </Button>
          )}
          {state === 'queried' && <Button onClick={() => onOpen('answer-inquiry')}>Rückfrage beantworten</Button>}
          {(state === 'asked' || state === 'queried') && (
            <Button {...(state === 'asked' ? {} : { variant: 'default' })} onClick={() => onOpen('district-answer')}>
              Antwort erfassen
            </Button>
          )}
          {state === 'asked' && (
            <Button variant="default" onClick={() => onOpen('inquiry')}>
              Rückfrage erfassen
            </Button>
          )}
          {isGranted(state) && (
            <Button variant="default" onClick={() => onOpen('withdrawal')}>
              Widerruf erfassen
            </Button>
          )}
        </>
      }
    >
      {detail.coordinations.length === 0 && (
        <Text>
          {proposed
            ? 'Der Landkreis ist noch nicht gefragt worden.'
            : 'Der Landkreis kann gefragt werden, sobald ein Format vorgeschlagen ist.'}
        </Text>
      )}
      <Stack gap="sm" component="ol" m={0} p={0} style={{ listStyle: 'none' }}>
        {detail.coordinations.map((coordination) => (
          <Version key={coordination.id} coordination={coordination} />
        ))}
      </Stack>
    </Section>
  );
}

function Version({ coordination }: { readonly coordination: CoordinationView }) {
  const asked = [formatTitle(coordination.format), coordination.slot && germanShortSlot(coordination.slot)];
  const answered = [
    coordination.answeredOn && germanDate(coordination.answeredOn),
    coordination.answeredBy,
    coordination.reference && `Az. ${coordination.reference}`,
  ].filter(Boolean);
  return (
    <li>
      <Group gap="xs">
        <StatusBadge tone={coordinationTones[coordination.state]}>{coordinationTitles[coordination.state]}</StatusBadge>
        <Text>
          {asked.filter(Boolean).join(', ')}, angefragt am {germanDate(coordination.askedOn)}
        </Text>
      </Group>
      {coordination.inquiries.map((inquiry) => (
        <Text key={`${inquiry.askedOn} ${inquiry.text}`} size="sm" style={{ whiteSpace: 'pre-wrap' }}>
          Rückfrage vom {germanDate(inquiry.askedOn)}: {inquiry.text}
          {inquiry.answeredOn
            ? `\nBeantwortet am ${germanDate(inquiry.answeredOn)}: ${inquiry.answer}`
            : ' – noch nicht beantwortet'}
        </Text>
      ))}
      {coordination.outcome && answered.length > 0 && (
        <Text size="sm">
          Antwort „{coordinationTitles[coordination.outcome]}“: {answered.join(', ')}
        </Text>
      )}
      {coordination.conditions && (
        <Text size="sm" style={{ whiteSpace: 'pre-wrap' }}>
          {noteTitle(coordination)}: {coordination.conditions}
        </Text>
      )}
      {coordination.withdrawnOn && (
        <Text size="sm">
          Widerrufen am {germanDate(coordination.withdrawnOn)}: {coordination.withdrawReason}
        </Text>
      )}
      <Attachments coordination={coordination} />
    </li>
  );
}

function noteTitle({ outcome, answeredBy }: CoordinationView): string {
  if (outcome === null) return answeredBy ? `Mitteilung von ${answeredBy}` : 'Mitteilung';
  return outcome === 'denied' ? 'Begründung' : 'Auflagen';
}
