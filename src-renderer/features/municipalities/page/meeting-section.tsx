import { Button, Divider, Stack, Text } from '@mantine/core';
import { isOpen } from '#domain/meeting.ts';
import { Section } from '../../../ui/section.tsx';
import { MeetingActions } from './meeting-actions.tsx';
import { MeetingFacts } from './meeting-facts.tsx';
import { openMeeting } from './page-dialog.tsx';
import type { SectionProps } from './section-props.ts';

/** The meeting that is ahead with all its facts and steps, below it the earlier ones. */
export function MeetingSection({ detail, onOpen }: SectionProps) {
  const open = openMeeting(detail);
  const further = detail.meetings.filter((row) => isOpen(row.meeting) && row !== open);
  const earlier = detail.meetings.filter((row) => !isOpen(row.meeting));
  return (
    <Section
      title="Format und Termin"
      actions={
        open ? (
          <>
            <Button onClick={() => onOpen('schedule')}>
              {open.meeting.slot ? 'Termin verschieben' : 'Termin festlegen'}
            </Button>
            <Button variant="default" onClick={() => onOpen('meeting-facts')}>
              Angaben bearbeiten
            </Button>
            <Button variant="default" onClick={() => onOpen('add-meeting')}>
              Weiterer Termin
            </Button>
          </>
        ) : (
          <>
            <Button variant="default" onClick={() => onOpen('format')}>
              Format vorschlagen
            </Button>
            {earlier.some(({ state }) => state === 'held') && (
              <Button variant="default" onClick={() => onOpen('add-meeting')}>
                Weiterer Termin
              </Button>
            )}
          </>
        )
      }
    >
      {open ? (
        <Stack gap="sm">
          <MeetingFacts row={open} municipality={detail.municipality} />
          <MeetingActions row={open} onOpen={onOpen} />
        </Stack>
      ) : (
        <Text>Es ist noch kein Format vorgeschlagen. Der Termin folgt danach.</Text>
      )}
      {further.map((row) => (
        <div key={row.meeting.id}>
          <Divider my="sm" label="Weitere Versammlung" labelPosition="left" />
          <Stack gap="sm">
            <MeetingFacts row={row} municipality={detail.municipality} />
            <MeetingActions row={row} onOpen={(kind) => onOpen(kind, row.meeting.id)} isFurther />
          </Stack>
        </div>
      ))}
      {earlier.map((row) => (
        <div key={row.meeting.id}>
          <Divider my="sm" label="Frühere Versammlung" labelPosition="left" />
          <MeetingFacts row={row} municipality={detail.municipality} />
          {row.state === 'held' && (
            <Button size="compact-sm" variant="default" mt="xs" onClick={() => onOpen('after-meeting', row.meeting.id)}>
              Ergebnis und Fragen
            </Button>
          )}
        </div>
      ))}
    </Section>
  );
}
