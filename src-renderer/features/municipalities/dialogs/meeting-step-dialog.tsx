import { Checkbox, NumberInput, Stack } from '@mantine/core';
import { useState } from 'react';
import { notYetAnnounced } from '#domain/announcement.ts';
import { dateOf } from '#domain/calendar-dates.ts';
import { germanDate } from '#domain/german-dates.ts';
import type { Meeting } from '#domain/meeting.ts';
import { useApiQuery } from '../../../api/hooks.ts';
import { DateField } from '../../../ui/date-field.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { useChange } from '../../../ui/use-change.ts';
import { useToday } from '../../../ui/use-today.ts';

/** What every dialog about one meeting is given. */
export interface MeetingDialogProps {
  readonly name: string;
  readonly meeting: Meeting;
  readonly onClose: () => void;
}

const stepWords = {
  agreed: { title: 'Zusage der Gemeinde', label: 'Zugesagt am', done: 'Zusage erfasst', taken: 'Zusage entfernt' },
  announced: {
    title: 'Bekanntmachung',
    label: 'Bekannt gemacht am',
    done: 'Bekanntmachung erfasst',
    taken: 'Bekanntmachung entfernt',
  },
} as const;

/** Records on which day the municipality agreed or the meeting was announced; an empty day takes the step back. */
export function MeetingStepDialog(props: MeetingDialogProps & { readonly step: keyof typeof stepWords }) {
  const { meeting, step } = props;
  const words = stepWords[step];
  const present = step === 'agreed' ? meeting.agreedOn : meeting.announcedOn;
  const today = useToday();
  const [on, setOn] = useState<string | null>(present ?? today);
  const isJoint = step === 'announced' && meeting.municipalityIds.length > 1;
  const [announcing, setAnnouncing] = useState<string[]>(() => {
    const open = notYetAnnounced(meeting);
    return [...(open.length > 0 ? open : meeting.municipalityIds)];
  });
  const { change, pending } = useChange('meetings.recordStep');
  const save = async () => {
    const about = { meetingId: meeting.id, expectedVersion: meeting.version, step, on };
    const result = await change(
      isJoint ? { ...about, municipalityIds: announcing } : about,
      `${on === null ? words.taken : words.done}: ${props.name}.`,
    );
    if (result.ok) props.onClose();
  };
  return (
    <Dialog
      title={`${words.title}: ${props.name}`}
      confirmLabel={on === null ? 'Entfernen' : 'Erfassen'}
      onClose={props.onClose}
      onConfirm={save}
      pending={pending}
      disabled={isJoint ? announcing.length === 0 : on === null && present === null}
    >
      <DateField
        label={words.label}
        clearable
        value={on}
        onChange={setOn}
        {...(present === null && !isJoint ? {} : { description: 'Leer: der Schritt wird zurückgenommen' })}
      />
      {isJoint && <AnnouncingMunicipalities meeting={meeting} chosen={announcing} onChoose={setAnnouncing} />}
    </Dialog>
  );
}

/** In which municipalities of a joint meeting it was made known: each one does so in its own form. */
function AnnouncingMunicipalities(props: {
  readonly meeting: Meeting;
  readonly chosen: string[];
  readonly onChoose: (ids: string[]) => void;
}) {
  const names = new Map((useApiQuery('municipalities.list', {}).data ?? []).map(({ id, name }) => [id, name]));
  return (
    <Checkbox.Group
      label="In welchen Gemeinden?"
      description="Jede Gemeinde macht die gemeinsame Versammlung in ihrer eigenen Form bekannt."
      value={props.chosen}
      onChange={props.onChoose}
    >
      <Stack gap="xs" mt="xs">
        {props.meeting.municipalityIds.map((id) => {
          const day = props.meeting.announcements[id];
          const known = day === undefined ? '' : ` (bekannt gemacht am ${germanDate(day)})`;
          return <Checkbox key={id} value={id} label={`${names.get(id) ?? id}${known}`} />;
        })}
      </Stack>
    </Checkbox.Group>
  );
}

/** Records that the meeting was held, and how many came. */
export function ResultDialog(props: MeetingDialogProps) {
  const { meeting } = props;
  const today = useToday();
  const [on, setOn] = useState<string | null>(meeting.heldOn ?? (meeting.slot ? dateOf(meeting.slot) : today));
  const [attendance, setAttendance] = useState<number | string>(meeting.attendance ?? '');
  const { change, pending } = useChange('meetings.recordResult');
  const save = async () => {
    if (on === null) return;
    const result = await change(
      {
        meetingId: meeting.id,
        expectedVersion: meeting.version,
        on,
        attendance: typeof attendance === 'number' ? attendance : null,
      },
      `Durchführung erfasst: ${props.name}.`,
    );
    if (result.ok) props.onClose();
  };
  return (
    <Dialog
      title={`Durchführung: ${props.name}`}
      confirmLabel="Durchführung erfassen"
      onClose={props.onClose}
      onConfirm={save}
      pending={pending}
      disabled={on === null}
    >
      <DateField label="Durchgeführt am" required value={on} onChange={setOn} />
      <NumberInput
        label="Anzahl der Teilnehmenden"
        description="Leer: nicht gezählt"
        min={0}
        allowDecimal={false}
        value={attendance}
        onChange={setAttendance}
      />
    </Dialog>
  );
}
