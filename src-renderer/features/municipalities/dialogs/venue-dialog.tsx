import { Group, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Venue } from '#domain/venue.ts';
import { texts } from '../../../texts/de.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { NumberField } from '../../../ui/number-field.tsx';
import { useChange } from '../../../ui/use-change.ts';
import { YesNoField } from '../../../ui/yes-no-field.tsx';
import { type VenueForm, venueForm, venueInput } from './venue-form.ts';

/** Adds a room or changes it. */
export function VenueDialog(props: {
  readonly municipalityId: string;
  readonly venue: Venue | null;
  readonly place: { readonly postcode: string; readonly city: string };
  readonly onClose: () => void;
}) {
  const { venue } = props;
  const [form, setForm] = useState(() => venueForm(venue, props.place));
  const { change, pending } = useChange('venues.save');
  const set = (changed: Partial<VenueForm>) => setForm({ ...form, ...changed });
  const text = (key: 'name' | 'street' | 'postcode' | 'city' | 'keyHolder' | 'rent' | 'note') => ({
    value: form[key],
    onChange: (event: { readonly currentTarget: { readonly value: string } }) =>
      set({ [key]: event.currentTarget.value }),
  });
  const answer = (key: 'barrierFree' | 'projector' | 'internet') => ({
    value: form[key],
    onChange: (value: boolean | null) => set({ [key]: value }),
  });
  const save = async () => {
    const input = venueInput(form, props.municipalityId, venue);
    const result = await change(input, `Raum gespeichert: ${form.name.trim()}.`);
    if (result.ok) props.onClose();
  };
  return (
    <Dialog
      title={venue ? `Raum bearbeiten: ${venue.name}` : 'Raum anlegen'}
      confirmLabel={texts.save}
      onClose={props.onClose}
      onConfirm={() => void save()}
      pending={pending}
      disabled={form.name.trim() === ''}
    >
      <TextInput label="Bezeichnung" required placeholder="Dorfgemeinschaftshaus" data-autofocus {...text('name')} />
      <TextInput label="Straße und Hausnummer" {...text('street')} />
      <Group grow>
        <TextInput label="Postleitzahl" {...text('postcode')} />
        <TextInput label="Ort" {...text('city')} />
      </Group>
      <Group grow>
        <NumberField label="Plätze innen" value={form.seats} onChange={(seats) => set({ seats })} />
        <NumberField
          label="Plätze außen"
          value={form.seatsOutside}
          onChange={(seatsOutside) => set({ seatsOutside })}
        />
      </Group>
      <Group grow>
        <YesNoField label="Barrierefrei" {...answer('barrierFree')} />
        <YesNoField label="Beamer" {...answer('projector')} />
        <YesNoField label="Internet" {...answer('internet')} />
      </Group>
      <Group grow align="flex-start">
        <TextInput label="Schlüssel bei" description="Intern, wird nie gedruckt." {...text('keyHolder')} />
        <TextInput
          label="Miete"
          description="Intern, wird nie gedruckt."
          placeholder="zum Beispiel 25 € pro Abend"
          {...text('rent')}
        />
      </Group>
      <Textarea label="Notiz" description="Intern, wird nie gedruckt." autosize minRows={1} {...text('note')} />
    </Dialog>
  );
}
