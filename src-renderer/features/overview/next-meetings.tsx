import { Stack, Text } from '@mantine/core';
import type { MeetingRow } from '#contract/meetings.ts';
import { germanShortSlot } from '#domain/german-dates.ts';
import { leadOf } from '#domain/meeting.ts';
import { meetingStateTitles } from '../../texts/states.ts';
import { Section } from '../../ui/section.tsx';
import { TextLink } from '../../ui/text-link.tsx';

/** The meetings that come next. */
export function NextMeetings({ meetings }: { readonly meetings: readonly MeetingRow[] }) {
  return (
    <Section title="Nächste Termine" actions={<TextLink to="/kalender">Zum Kalender</TextLink>}>
      {meetings.length === 0 && <Text>Es ist noch kein Termin geplant.</Text>}
      <Stack gap="sm" component="ul" m={0} p={0} style={{ listStyle: 'none' }}>
        {meetings.map((row) => (
          <li key={row.meeting.id}>
            <TextLink to={`/gemeinden/${leadOf(row.meeting)}`}>{row.name}</TextLink>
            <Text size="sm">
              {[
                row.meeting.slot && germanShortSlot(row.meeting.slot),
                row.formatTitle,
                row.venueName,
                meetingStateTitles[row.state],
              ]
                .filter(Boolean)
                .join(' · ')}
            </Text>
          </li>
        ))}
      </Stack>
    </Section>
  );
}
