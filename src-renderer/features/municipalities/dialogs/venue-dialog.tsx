import { Group, NumberInput, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Venue } from '#domain/venue.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { useChange } from '../../../ui/use-change.ts';

const barrierFreeWords = { true: 'ja', false: 'nein' } as const;

/** Adds a room or changes it. */
export function VenueDialog(props: {
  readonly municipalityId: string;
  readonly venue: Venue | null;
  readonly place: { readonly postcode: string; readonly city: string };
  readonly onClose: () => void;
}) {
  const { venue } = props;
  const [facts, setFacts] = useState({
    name: venue?.name ?? '',
    street: venue?.street ?? '',
    postcode: venue?.postcode ?? props.place.postcode,
    city: venue?.city ?? props.place.city,
    keyHolder: venue?.keyHolder ?? '',
  });
  const [seats, setSeats] = useState<number | string>(venue?.seats ?? '');
  const [barrierFree, setBarrierFree] = useState<string | null>(
    venue?.barrierFree === null || venue?.barrierFree === undefined ? null : String(venue.barrierFree),
  );
  const { change, pending } = useChange('venues.save');
  const field = (key: keyof typeof facts) => ({
    value: facts[key],
    onChange: (event: { readonly currentTarget: { readonly value: string } }) =>
      setFacts({ ...facts, [key]: event.currentTarget.value }),
  });
  const save = async () => {
    const result = await change(
      {
        ...(venue ? { id: venue.id, expectedVersion: venue.version } : {}),
        municipalityId: props.municipalityId,
        ...facts,
        seats: typeof seats === 'number' ? seats : null,
        barrierFree: barrierFree === null ? null : barrierFree === 'true',
      },
      `Raum gespeichert: ${facts.name}.`,
    );
    if (result.ok) props.onClose();
  };
  return (
    <Dialog
      title={venue ? `Raum bearbeiten: ${venue.name}` : 'Raum anlegen'}
      confirmLabel="Speichern"
      onClose={props.onClose}
      onConfirm={save}
      pending={pending}
      disabled={facts.name.trim() === ''}
    >
      <TextInput label="Bezeichnung" required placeholder="Dorfgemeinschaftshaus" data-autofocus {...field('name')} />
      <TextInput label="Straße und Hausnummer" {...field('street')} />
      <Group grow>
        <TextInput label="Postleitzahl" {...field('postcode')} />
        <TextInput label="Ort" {...field('city')} />
      </Group>
      <Group grow>
        <NumberInput label="Plätze" min={0} allowDecimal={false} value={seats} onChange={setSeats} />
        <Select
          label="Barrierefrei"
          placeholder="nicht bekannt"
          clearable
          clearButtonProps={{ 'aria-label': 'Barrierefrei leeren' }}
          data={Object.entries(barrierFreeWords).map(([value, label]) => ({ value, label }))}
          value={barrierFree}
          onChange={setBarrierFree}
        />
      </Group>
      <TextInput label="Schlüssel bei" description="Intern, wird nie gedruckt." {...field('keyHolder')} />
    </Dialog>
  );
}
