import { TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Team } from '#domain/team.ts';
import { texts } from '../../texts/de.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { type FieldErrors, fieldErrorsOf } from '../../ui/field-errors.ts';
import { useChange } from '../../ui/use-change.ts';

/** Adds a team (`team` null) or gives one another name. */
export function TeamDialog({ team, onClose }: { readonly team: Team | null; readonly onClose: () => void }) {
  const { change, pending } = useChange('teams.save');
  const [name, setName] = useState(team?.name ?? '');
  const [errors, setErrors] = useState<FieldErrors>({});
  const save = async () => {
    const result = await change(
      { ...(team ? { id: team.id, expectedVersion: team.version } : {}), name },
      `${name.trim()} gespeichert.`,
    );
    if (result.ok) onClose();
    else setErrors(fieldErrorsOf(result.error));
  };
  return (
    <Dialog
      title={team ? 'Team umbenennen' : 'Team hinzufügen'}
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
    </Dialog>
  );
}
