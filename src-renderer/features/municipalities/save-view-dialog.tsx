import { Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { SavedView } from '#domain/saved-view.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { useChange } from '../../ui/use-change.ts';
import { longestAddress } from './table-address.ts';

/** Keeps what is on screen under a name; a view of the same name is replaced, and the dialog says so. */
export function SaveViewDialog(props: {
  readonly address: string;
  readonly views: readonly SavedView[];
  readonly onClose: () => void;
}) {
  const [name, setName] = useState('');
  const { change, pending } = useChange('views.save');
  const wanted = name.trim().replace(/\s+/g, ' ');
  const replaces = props.views.some((view) => view.name === wanted);
  const tooLong = props.address.length > longestAddress;
  const save = async () => {
    const result = await change({ name: wanted, address: props.address }, `Ansicht „${wanted}“ gespeichert.`);
    if (result.ok) props.onClose();
  };
  return (
    <Dialog
      title="Ansicht speichern"
      confirmLabel={replaces ? 'Überschreiben' : 'Speichern'}
      onClose={props.onClose}
      onConfirm={save}
      pending={pending}
      disabled={wanted === '' || tooLong}
    >
      <Text>Gespeichert werden Filter, Sortierung, Gruppierung und Spalten, nicht die Gemeinden selbst.</Text>
      {tooLong && (
        <Text role="alert" c="var(--mantine-color-error)">
          Die Auswahl ist zu groß für eine Ansicht. Entfernen Sie sie und filtern Sie stattdessen nach Amt oder
          Projektgebiet.
        </Text>
      )}
      <TextInput
        label="Name"
        required
        maxLength={300}
        data-autofocus
        value={name}
        description={replaces ? 'Eine Ansicht dieses Namens gibt es schon; sie wird ersetzt.' : undefined}
        onChange={(event) => setName(event.currentTarget.value)}
      />
    </Dialog>
  );
}
