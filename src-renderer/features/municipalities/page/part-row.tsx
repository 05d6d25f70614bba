import { ActionIcon, Group, Switch, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { type KeyboardEvent, useState } from 'react';
import type { MunicipalityPart } from '#domain/municipality.ts';

/** A place with its name, which is changed by typing, and whether it gets a meeting of its own. */
export function PartRow(props: {
  readonly part: MunicipalityPart;
  readonly faultOf: (name: string) => string | null;
  readonly onRename: (name: string) => Promise<boolean>;
  /** The name is the one that is just being saved, where the place is renamed in the same moment. */
  readonly onSwitch: (name: string, needsOwnMeeting: boolean) => void;
  readonly onRemove: (name: string) => void;
}) {
  const { part } = props;
  // What is being typed; null while the name stands as it is recorded.
  const [typed, setTyped] = useState<string | null>(null);
  const fault = typed === null ? null : props.faultOf(typed);
  const name = typed !== null && fault === null ? typed.trim() : part.name;
  const finish = async () => {
    if (typed === null || fault !== null) return;
    if (name !== part.name) await props.onRename(name);
    setTyped(null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') void finish();
    if (event.key === 'Escape') setTyped(null);
  };
  return (
    <Group component="li" gap="sm" wrap="nowrap" align="flex-start">
      <TextInput
        flex={1}
        aria-label={`Name des Ortsteils ${part.name}`}
        value={typed ?? part.name}
        error={fault}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={() => void finish()}
        onKeyDown={onKeyDown}
      />
      <Switch
        mt={8}
        label="eigener Termin nötig"
        aria-label={`${part.name}: eigener Termin nötig`}
        checked={part.needsOwnMeeting}
        onChange={(event) => props.onSwitch(name, event.currentTarget.checked)}
      />
      <ActionIcon mt={4} variant="default" aria-label={`${part.name} entfernen`} onClick={() => props.onRemove(name)}>
        <IconTrash size={16} aria-hidden />
      </ActionIcon>
    </Group>
  );
}
