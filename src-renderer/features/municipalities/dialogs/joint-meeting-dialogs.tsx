import { Checkbox, MultiSelect, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { Meeting } from '#domain/meeting.ts';
import type { Municipality } from '#domain/municipality.ts';
import { useApiQuery } from '../../../api/hooks.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { useChange } from '../../../ui/use-change.ts';
import type { MeetingDialogProps } from './meeting-step-dialog.tsx';

/** Takes further municipalities into a meeting. */
export function JoinDialog({ name, meeting, onClose }: MeetingDialogProps) {
  const [municipalityIds, setMunicipalityIds] = useState<string[]>([]);
  const rows = useApiQuery('municipalities.list', {}).data ?? [];
  const { change, pending } = useChange('meetings.join');
  const save = async () => {
    const about = { meetingId: meeting.id, expectedVersion: meeting.version, municipalityIds };
    if ((await change(about, `Gemeinsame Versammlung: ${name}.`)).ok) onClose();
  };
  return (
    <Dialog
      title={`Weitere Gemeinden: ${name}`}
      confirmLabel="Hinzunehmen"
      onClose={onClose}
      onConfirm={save}
      pending={pending}
      disabled={municipalityIds.length === 0}
    >
      <Text>
        Eine gemeinsame Versammlung hat eine federführende Gemeinde. Abstimmung und Bekanntmachung bleiben bei jeder
        Gemeinde für sich.
      </Text>
      <MultiSelect
        label="Gemeinden"
        searchable
        data-autofocus
        data={rows
          .filter(({ id }) => !meeting.municipalityIds.includes(id))
          .map((row) => ({ value: row.id, label: `${row.name} (${row.amtName})` }))}
        value={municipalityIds}
        onChange={setMunicipalityIds}
        limit={30}
      />
    </Dialog>
  );
}

/** Adds a meeting for Ortsteile, or a second one because the first was too full. */
export function AddMeetingDialog(props: {
  readonly municipality: Municipality;
  /** The meeting held last: the new one may be additional to it. */
  readonly held: Meeting | undefined;
  readonly onClose: () => void;
}) {
  const { municipality, held, onClose } = props;
  const [partNames, setPartNames] = useState<string[]>([]);
  const [isAdditional, setAdditional] = useState(held !== undefined);
  const { change, pending } = useChange('meetings.add');
  const save = async () => {
    const additionalTo = isAdditional && held ? held.id : null;
    const done = `Weiterer Termin vorgesehen: ${municipality.name}.`;
    if ((await change({ municipalityId: municipality.id, partNames, additionalTo }, done)).ok) onClose();
  };
  return (
    <Dialog
      title={`Weiterer Termin: ${municipality.name}`}
      confirmLabel="Vorsehen"
      onClose={onClose}
      onConfirm={save}
      pending={pending}
      disabled={!isAdditional && partNames.length === 0}
    >
      {municipality.parts.length === 0 && !held && (
        <Text>
          Ein weiterer Termin ist für einzelne Ortsteile da oder kommt zu einer Versammlung hinzu, die zu voll war. Es
          sind noch keine Ortsteile erfasst.
        </Text>
      )}
      {municipality.parts.length > 0 && (
        <Checkbox.Group label="Für welche Ortsteile?" value={partNames} onChange={setPartNames}>
          <Stack gap="xs" mt="xs">
            {municipality.parts.map(({ name }) => (
              <Checkbox key={name} value={name} label={name} />
            ))}
          </Stack>
        </Checkbox.Group>
      )}
      {held && (
        <Checkbox
          label="Zusatztermin, weil nicht alle Platz fanden"
          description="Der Bedarf gilt erst als erfüllt, wenn auch dieser Termin stattgefunden hat."
          checked={isAdditional}
          onChange={(event) => setAdditional(event.currentTarget.checked)}
        />
      )}
    </Dialog>
  );
}
