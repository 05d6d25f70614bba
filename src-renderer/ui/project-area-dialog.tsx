import { Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { ProjectArea } from '#domain/project-area.ts';
import { texts } from '../texts/de.ts';
import { DateField } from './date-field.tsx';
import { Dialog } from './dialog.tsx';
import { type FieldErrors, fieldErrorsOf } from './field-errors.ts';
import { useChange } from './use-change.ts';

/** Adds a project area (`area` null) or changes one; a changed deadline keeps the old one. */
export function ProjectAreaDialog({
  area,
  onClose,
}: {
  readonly area: ProjectArea | null;
  readonly onClose: () => void;
}) {
  const { change, pending } = useChange('projectAreas.save');
  const [name, setName] = useState(area?.name ?? '');
  const [call, setCall] = useState(area?.call ?? '');
  const [deadline, setDeadline] = useState(area?.deadline ?? null);
  const [errors, setErrors] = useState<FieldErrors>({});
  const save = async () => {
    const result = await change(
      { ...(area ? { id: area.id, expectedVersion: area.version } : {}), name, call, deadline },
      `Projektgebiet ${name.trim()} gespeichert.`,
    );
    if (result.ok) onClose();
    else setErrors(fieldErrorsOf(result.error));
  };
  return (
    <Dialog
      title={area ? `Projektgebiet ${area.name}` : 'Projektgebiet hinzufügen'}
      confirmLabel={texts.save}
      onConfirm={() => void save()}
      onClose={onClose}
      pending={pending}
    >
      <TextInput
        label="Name"
        required
        data-autofocus
        value={name}
        error={errors.name}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
      />
      <TextInput
        label="Förderaufruf"
        description="Zum Beispiel „6. Aufruf“."
        value={call}
        error={errors.call}
        onChange={({ currentTarget }) => setCall(currentTarget.value)}
      />
      <DateField
        label="Frist der Planungsphase"
        description="Letzter Tag für die Bestellung eines kostenfreien Anschlusses; leer, solange sie nicht feststeht. Gilt für alle Gemeinden des Projektgebiets."
        clearable
        value={deadline}
        error={errors.deadline}
        onChange={setDeadline}
      />
      {area?.deadline && area.deadline !== deadline && (
        <Text size="sm">
          Die bisherige Frist bleibt in der Liste sichtbar. Betroffene Schreiben gelten danach als veraltet.
        </Text>
      )}
    </Dialog>
  );
}
