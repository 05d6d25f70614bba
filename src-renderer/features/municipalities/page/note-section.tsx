import { Button, Group, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { Municipality } from '#domain/municipality.ts';
import { Section } from '../../../ui/section.tsx';
import { useChange } from '../../../ui/use-change.ts';

/** A note for the desk alone. */
export function NoteSection({ municipality }: { readonly municipality: Municipality }) {
  const [note, setNote] = useState(municipality.note);
  const { change, pending } = useChange('municipalities.update');
  const changed = note.trim() !== municipality.note;
  const save = () =>
    change(
      { municipalityId: municipality.id, expectedVersion: municipality.version, facts: { note } },
      `Notiz gespeichert: ${municipality.name}.`,
    );
  return (
    <Section title="Notiz">
      <Textarea
        label="Interne Notiz"
        description="Intern, wird nie gedruckt. Bitte keine Angaben zu einzelnen Personen."
        autosize
        minRows={2}
        maxRows={12}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      {changed && (
        <Group mt="xs" gap="xs">
          <Button onClick={save} loading={pending}>
            Notiz speichern
          </Button>
          <Button variant="default" onClick={() => setNote(municipality.note)}>
            Verwerfen
          </Button>
        </Group>
      )}
    </Section>
  );
}
