import { Autocomplete, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { AnnouncementPractice, Municipality } from '#domain/municipality.ts';
import { texts } from '../../../texts/de.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { useChange } from '../../../ui/use-change.ts';
import { LeadTimeField } from './lead-time-field.tsx';

const usualForms = ['Amtsblatt', 'Aushang', 'Internet'];
const longestLeadTime = 365;

/** Changes what is known about how a municipality makes things known to its residents. */
export function AnnouncementDialog({
  municipality,
  onClose,
}: {
  readonly municipality: Municipality;
  readonly onClose: () => void;
}) {
  const [announcement, setAnnouncement] = useState(municipality.announcement);
  const [leadTimeDays, setLeadTimeDays] = useState(municipality.leadTimeDays);
  const { change, pending } = useChange('municipalities.update');
  const tooLong = leadTimeDays !== null && leadTimeDays > longestLeadTime;
  const set = (key: keyof AnnouncementPractice) => (value: string) =>
    setAnnouncement({ ...announcement, [key]: value });
  const text = (key: keyof AnnouncementPractice) => ({
    value: announcement[key],
    onChange: (event: { readonly currentTarget: { readonly value: string } }) => set(key)(event.currentTarget.value),
  });
  const save = async () => {
    const result = await change(
      {
        municipalityId: municipality.id,
        expectedVersion: municipality.version,
        facts: { announcement, leadTimeDays },
      },
      `Bekanntmachung gespeichert: ${municipality.name}.`,
    );
    if (result.ok) onClose();
  };
  return (
    <Dialog
      title={`Bekanntmachung: ${municipality.name}`}
      confirmLabel={texts.save}
      onClose={onClose}
      onConfirm={() => void save()}
      pending={pending}
      disabled={tooLong}
    >
      <Autocomplete
        label="Form nach der Hauptsatzung"
        placeholder="zum Beispiel Amtsblatt"
        data={usualForms}
        value={announcement.form}
        onChange={set('form')}
      />
      <TextInput label="Name des Blattes" placeholder="zum Beispiel Ludwigslust-Land aktuell" {...text('bulletin')} />
      <TextInput
        label="Redaktionsschluss"
        placeholder="zum Beispiel 10. des Vormonats"
        {...text('editorialDeadline')}
      />
      <TextInput label="Aushangkästen" placeholder="zum Beispiel Dorfstraße 12, Bushaltestelle" {...text('boards')} />
      <LeadTimeField
        value={leadTimeDays}
        error={tooLong && `Der Vorlauf beträgt höchstens ${longestLeadTime} Tage.`}
        onChange={setLeadTimeDays}
      />
    </Dialog>
  );
}
