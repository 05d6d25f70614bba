import { Anchor, Group, Select, Text, Textarea } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { Link } from 'wouter';
import { formatById, formats } from '#domain/formats/index.ts';
import { isOpen, leadOf, type Meeting } from '#domain/meeting.ts';
import { openViolations } from '#domain/move-meeting.ts';
import { meetingName, type Plan } from '#domain/plan.ts';
import { venueAddress } from '#domain/venue.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { FindingList } from '../../ui/finding-list.tsx';
import { FormatFields } from '../../ui/format-fields.tsx';
import { useChange } from '../../ui/use-change.ts';
import { placedSentence } from './finding-sentences.ts';
import { changedFacts, formOf, previewForm } from './meeting-form.ts';
import { SlotFields } from './slot-fields.tsx';
import type { usePlacement } from './use-placement.tsx';

/** Everything that can be planned about one meeting, with what the rules say while it is typed. */
export function MeetingDialog(props: {
  readonly meeting: Meeting;
  readonly plan: Plan;
  readonly sendWithReason: ReturnType<typeof usePlacement>['sendWithReason'];
  readonly actions: ReactNode;
  readonly onClose: () => void;
}) {
  const { meeting, plan } = props;
  const name = meetingName(meeting, plan);
  const update = useChange('meetings.update');
  const [form, setForm] = useState(() => formOf(meeting));
  const preview = previewForm(form, meeting, plan);
  const facts = changedFacts(form, meeting);
  const untouched = Object.keys(facts).length === 0;
  const open = isOpen(meeting);
  const venues = plan.venues.filter((venue) => meeting.municipalityIds.includes(venue.municipalityId));
  const resetsConsent = 'slot' in facts && (meeting.agreedOn ?? meeting.invitedOn ?? meeting.announcedOn) !== null;

  const save = async () => {
    if (!preview) return;
    const saved = await props.sendWithReason(
      name,
      openViolations(preview.findings, preview.meeting.overrides),
      preview.findings,
      (reason) =>
        update.change({ meetingId: meeting.id, expectedVersion: meeting.version, facts, ...reason }, (placed) =>
          placedSentence(name, placed),
        ),
    );
    if (saved) props.onClose();
  };

  return (
    <Dialog
      title={`Termin ${name}`}
      confirmLabel="Speichern"
      onConfirm={() => void save()}
      onClose={props.onClose}
      disabled={!open || untouched || preview === null}
      pending={update.pending}
    >
      {!open && <Text>{endedSentence(meeting)}</Text>}
      <SlotFields entry={form} onChange={(entry) => setForm({ ...form, ...entry })} />
      {resetsConsent && (
        <Text size="sm">
          Zusage, Einladung und Bekanntmachung galten dem alten Termin. Sie werden mit der Änderung zurückgesetzt.
        </Text>
      )}
      {open && (
        <div aria-live="polite">
          {preview && preview.findings.length === 0 && <Text>Keine Einwände gegen diesen Termin.</Text>}
          {preview && preview.findings.length > 0 && <FindingList findings={preview.findings} />}
        </div>
      )}
      {meeting.overrides.map((override) => (
        <Text key={override.ruleId} size="sm">
          Trotz Regel festgelegt: {override.reason}
        </Text>
      ))}
      <Group gap="xs">
        {props.actions}
        <Anchor component={Link} href={`/gemeinden/${leadOf(meeting)}`} size="sm">
          Zur Seite der Gemeinde
        </Anchor>
      </Group>
      <Select
        label="Format"
        allowDeselect={false}
        data={formats.map(({ id, title }) => ({ value: id, label: title }))}
        value={form.format}
        onChange={(format) => format && setForm({ ...form, format })}
      />
      {form.format !== meeting.format && (
        <Textarea
          label="Begründung des Formats"
          autosize
          value={form.formatReason}
          onChange={({ currentTarget }) => setForm({ ...form, formatReason: currentTarget.value })}
        />
      )}
      {formatById(form.format)?.needsVenue && (
        <Select
          label="Raum"
          description={venues.length === 0 ? 'Räume tragen Sie auf der Seite der Gemeinde ein.' : undefined}
          placeholder="Noch kein Raum"
          clearable
          clearButtonProps={{ 'aria-label': 'Raum leeren' }}
          data={venues.map((venue) => ({ value: venue.id, label: venueAddress(venue) }))}
          value={form.venueId}
          onChange={(venueId) => setForm({ ...form, venueId })}
        />
      )}
      <Select
        label="Team"
        description={plan.teams.length === 0 ? 'Teams tragen Sie unter „Einstellungen“ ein.' : undefined}
        placeholder="Noch kein Team"
        clearable
        clearButtonProps={{ 'aria-label': 'Team leeren' }}
        data={plan.teams.map((team) => ({ value: team.id, label: team.name }))}
        value={form.teamId}
        onChange={(teamId) => setForm({ ...form, teamId })}
      />
      <FormatFields
        fields={formatById(form.format)?.fields ?? []}
        details={form.details}
        onChange={(details) => setForm({ ...form, details })}
      />
      <Textarea
        label="Interne Notiz"
        description="Wird weder gedruckt noch exportiert."
        autosize
        value={form.note}
        onChange={({ currentTarget }) => setForm({ ...form, note: currentTarget.value })}
      />
    </Dialog>
  );
}

function endedSentence(meeting: Meeting): string {
  return meeting.cancelledOn !== null
    ? `Diese Versammlung ist abgesagt${meeting.cancelReason === '' ? '.' : `: ${meeting.cancelReason}`}`
    : 'Diese Versammlung ist durchgeführt. Der Termin kann nicht mehr verschoben werden.';
}
