import { Group, Select, Text, Textarea } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { Meeting } from '#domain/meeting.ts';
import { moveMeeting } from '#domain/move-meeting.ts';
import type { Venue } from '#domain/venue.ts';
import { useApiQuery } from '../../../api/hooks.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { FormatFields } from '../../../ui/format-fields.tsx';
import { useChange } from '../../../ui/use-change.ts';
import { useOverride } from './use-override.ts';
import { ViolationReason } from './violation-reason.tsx';

/** Changes how a meeting is held: format with its facts, venue, team, internal note. */
export function MeetingFactsDialog(props: {
  readonly name: string;
  readonly meeting: Meeting;
  readonly venues: readonly Venue[];
  readonly onClose: () => void;
}) {
  const { meeting } = props;
  const catalogue = useApiQuery('catalogue.get', {}).data;
  const plan = useApiQuery('planning.get', {}).data?.plan;
  const [formatId, setFormatId] = useState(meeting.format);
  const [formatReason, setFormatReason] = useState(meeting.formatReason);
  const [details, setDetails] = useState(meeting.details);
  const [venueId, setVenueId] = useState(meeting.venueId);
  const [teamId, setTeamId] = useState(meeting.teamId);
  const [note, setNote] = useState(meeting.note);
  const { change, pending } = useChange('meetings.update');
  const formats = catalogue?.formats ?? [];
  const format = formats.find((one) => one.id === formatId);
  const findings = useMemo(() => {
    if (!plan || meeting.slot === null) return [];
    const changed = { ...meeting, format: formatId, details, venueId, teamId };
    return moveMeeting(changed, meeting.slot, meeting.durationMinutes, plan).findings;
  }, [plan, meeting, formatId, details, venueId, teamId]);
  const override = useOverride(findings, meeting.overrides);
  const save = async () => {
    const result = await change(
      {
        meetingId: meeting.id,
        expectedVersion: meeting.version,
        ...override.sent,
        facts: { format: formatId, formatReason, details, venueId: format?.needsVenue ? venueId : null, teamId, note },
      },
      `Angaben zur Versammlung gespeichert: ${props.name}.`,
    );
    if (override.took(result)) props.onClose();
  };
  return (
    <Dialog
      title={`Format und Angaben: ${props.name}`}
      confirmLabel="Speichern"
      onClose={props.onClose}
      onConfirm={save}
      pending={pending}
      disabled={!override.complete}
    >
      <Select
        label="Format"
        required
        allowDeselect={false}
        data={formats.map((one) => ({ value: one.id, label: one.title }))}
        value={formatId}
        onChange={(id) => id !== null && setFormatId(id)}
      />
      {formatId !== meeting.format && (
        <Text>Die Abstimmung mit dem Landkreis galt dem bisherigen Format und ist nach dem Speichern überholt.</Text>
      )}
      <Textarea
        label="Begründung des Formats"
        autosize
        minRows={1}
        value={formatReason}
        onChange={(event) => setFormatReason(event.currentTarget.value)}
      />
      <Group grow align="flex-start">
        {format?.needsVenue && (
          <Select
            label="Raum"
            clearable
            clearButtonProps={{ 'aria-label': 'Raum leeren' }}
            description={props.venues.length === 0 ? 'Noch kein Raum angelegt; siehe Abschnitt „Räume“.' : undefined}
            data={props.venues.map((venue) => ({ value: venue.id, label: venue.name }))}
            value={venueId}
            onChange={setVenueId}
          />
        )}
        <Select
          label="Team"
          clearable
          clearButtonProps={{ 'aria-label': 'Team leeren' }}
          description={catalogue?.teams.length === 0 ? 'Teams werden in den Einstellungen angelegt.' : undefined}
          data={(catalogue?.teams ?? []).map((team) => ({ value: team.id, label: team.name }))}
          value={teamId}
          onChange={setTeamId}
        />
      </Group>
      {format && <FormatFields fields={format.fields} details={details} onChange={setDetails} />}
      <Textarea
        label="Notiz zur Versammlung"
        description="Intern, wird nie gedruckt."
        autosize
        minRows={1}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <ViolationReason
        findings={override.findings}
        reasonNeeded={override.reasonNeeded}
        reason={override.reason}
        onReason={override.setReason}
      />
    </Dialog>
  );
}
