import { Button, Group, Popover, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { germanLongDate, germanTimeRange, germanWeekday } from '#domain/german-dates.ts';
import { dateOfMeeting } from '#domain/meeting.ts';
import { FindingList } from '../../ui/finding-list.tsx';
import type { CalendarMeeting } from './calendar-meetings.ts';

/** What a click on a meeting shows: when, how, and every finding as a sentence. */
export function MeetingPopover(props: {
  readonly shown: CalendarMeeting;
  /** Where the meeting stands in the window. */
  readonly rect: DOMRect;
  readonly venueName: string;
  readonly actions: ReactNode;
  readonly onEdit: () => void;
  readonly onClose: () => void;
}) {
  const { meeting, findings } = props.shown;
  const date = dateOfMeeting(meeting);
  const { left, top, width, height } = props.rect;
  return (
    <Popover
      opened
      onChange={(opened) => !opened && props.onClose()}
      position="right"
      width={380}
      withArrow
      shadow="md"
      trapFocus
      returnFocus
      withRoles={false}
    >
      <Popover.Target>
        <div style={{ position: 'fixed', left, top, width, height, pointerEvents: 'none' }} />
      </Popover.Target>
      <Popover.Dropdown role="dialog" aria-label={`Termin ${props.shown.name}`}>
        <Stack gap="xs">
          <Text fw={600}>{props.shown.name}</Text>
          <Text size="sm">
            {germanWeekday(date)}, {germanLongDate(date)}, {germanTimeRange(meeting.slot, meeting.durationMinutes)}
          </Text>
          <Text size="sm">
            {[props.shown.formatTitle, props.venueName, props.shown.stateTitle].filter(Boolean).join(' · ')}
          </Text>
          {findings.length > 0 && <FindingList findings={findings} />}
          <Group gap="xs">
            <Button size="compact-md" onClick={props.onEdit} data-autofocus>
              Bearbeiten
            </Button>
            {props.actions}
          </Group>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
