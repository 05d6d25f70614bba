import { Group, NumberInput, Text } from '@mantine/core';
import { TimePicker } from '@mantine/dates';
import { useMemo, useState } from 'react';
import type { PlacedMeeting } from '#contract/meetings.ts';
import type { Result } from '#contract/result.ts';
import { dateOf, isSlot, timeOf } from '#domain/calendar-dates.ts';
import { germanShortSlot, germanTimeRange, germanWeekday } from '#domain/german-dates.ts';
import type { Meeting } from '#domain/meeting.ts';
import { moveMeeting } from '#domain/move-meeting.ts';
import { useApiQuery } from '../../../api/hooks.ts';
import { DateField } from '../../../ui/date-field.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { timeLabels } from '../../../ui/time-labels.ts';
import { useChange } from '../../../ui/use-change.ts';
import { useOverride } from './use-override.ts';
import { ViolationReason } from './violation-reason.tsx';

/** Puts a meeting on a date or moves it; the rules speak while the date is being chosen. */
export function ScheduleDialog(props: {
  readonly municipalityId: string;
  readonly name: string;
  readonly meeting: Meeting;
  readonly onClose: () => void;
}) {
  const { meeting } = props;
  const planning = useApiQuery('planning.get', {});
  const plan = planning.data?.plan;
  const [day, setDay] = useState<string | null>(meeting.slot && dateOf(meeting.slot));
  const [typedTime, setTime] = useState<string | null>(meeting.slot && timeOf(meeting.slot));
  const [duration, setDuration] = useState<number | string>(meeting.durationMinutes);
  const time = typedTime ?? plan?.settings.defaultStartTime ?? '';
  const slot = day !== null && isSlot(`${day}T${time}`) ? `${day}T${time}` : null;
  const minutes = typeof duration === 'number' && duration >= 15 && duration <= 720 ? duration : null;
  const outcome = useMemo(
    () => (plan && slot && minutes ? moveMeeting(meeting, slot, minutes, plan) : null),
    [plan, slot, minutes, meeting],
  );
  const override = useOverride(outcome?.findings ?? [], outcome?.meeting.overrides ?? []);
  const { place, pending } = usePlace(props);

  const save = async () => {
    if (slot === null || minutes === null) return;
    if (override.took(await place(slot, minutes, override.sent))) props.onClose();
  };
  const verb = meeting.slot ? 'verschieben' : 'festlegen';
  return (
    <Dialog
      title={`Termin ${verb}: ${props.name}`}
      confirmLabel={`Termin ${verb}`}
      onClose={props.onClose}
      onConfirm={save}
      pending={pending}
      disabled={slot === null || minutes === null || !override.complete}
    >
      <Group grow align="flex-start">
        <DateField
          label="Tag"
          required
          value={day}
          onChange={(next) => {
            setDay(next);
            override.forget();
          }}
          {...(plan ? { minDate: plan.today } : {})}
        />
        <TimePicker label="Beginn" withAsterisk value={time} onChange={setTime} {...timeLabels('Beginn')} />
        <NumberInput
          label="Dauer in Minuten"
          required
          min={15}
          max={720}
          step={15}
          allowDecimal={false}
          value={duration}
          onChange={setDuration}
        />
      </Group>
      {slot && minutes && (
        <Text>
          {germanWeekday(dateOf(slot))}, {germanTimeRange(slot, minutes)}
        </Text>
      )}
      {meeting.slot && slot !== meeting.slot && (meeting.agreedOn || meeting.invitedOn || meeting.announcedOn) && (
        <Text>
          Zusage, Einladung und Bekanntmachung galten für {germanShortSlot(meeting.slot)} und sind nach dem Verschieben
          neu einzuholen.
        </Text>
      )}
      <ViolationReason
        findings={override.findings}
        reasonNeeded={override.reasonNeeded}
        reason={override.reason}
        onReason={override.setReason}
      />
      {outcome && override.findings.length === 0 && <Text c="dimmed">Die Prüfung hat nichts zu beanstanden.</Text>}
    </Dialog>
  );
}

/** Chooses the call: the first date, another date, or date and length together. */
function usePlace({ municipalityId, name, meeting }: { municipalityId: string; name: string; meeting: Meeting }) {
  const schedule = useChange('meetings.schedule');
  const move = useChange('meetings.move');
  const update = useChange('meetings.update');
  const place = async (
    slot: string,
    durationMinutes: number,
    sent: { readonly overrideReason?: string },
  ): Promise<Result<PlacedMeeting>> => {
    const message = `Termin ${name}: ${germanShortSlot(slot)}.`;
    const same = { meetingId: meeting.id, expectedVersion: meeting.version, ...sent };
    if (meeting.slot === null) return schedule.change({ municipalityId, slot, durationMinutes, ...sent }, message);
    if (durationMinutes === meeting.durationMinutes) return move.change({ ...same, slot }, message);
    return update.change({ ...same, facts: { slot, durationMinutes } }, message);
  };
  return { place, pending: schedule.pending || move.pending || update.pending };
}
