import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import type { Municipality } from '#domain/municipality.ts';
import { Section } from '../../../ui/section.tsx';
import { PartRow } from './part-row.tsx';
import { added, partNameFault, removed, renamed, withOwnMeeting } from './parts.ts';
import { useParts } from './use-parts.ts';

/** The places of the municipality; every change is saved at once. */
export function PartsSection({ municipality }: { readonly municipality: Municipality }) {
  const { parts } = municipality;
  const { save } = useParts(municipality);
  // A place has nothing that stays the same but where it stands.
  const rows = parts.map((part, place) => ({ key: `row-${place}`, part }));
  return (
    <Section title="Ortsteile">
      {parts.length === 0 && (
        <Text mb="sm">
          Es ist noch kein Ortsteil erfasst. Erfassen Sie die Ortsteile, die eine eigene Versammlung brauchen.
        </Text>
      )}
      <Stack gap="xs" component="ul" m={0} p={0} style={{ listStyle: 'none' }} aria-label="Ortsteile">
        {rows.map(({ key, part }) => (
          <PartRow
            key={key}
            part={part}
            faultOf={(name) => partNameFault(parts, name, part.name)}
            onRename={(name) => save(renamed(part.name, name), `Ortsteil umbenannt: ${name}.`)}
            onSwitch={(name, own) =>
              void save(
                withOwnMeeting(name, own),
                own ? `${name}: eigener Termin nötig.` : `${name}: kein eigener Termin nötig.`,
              )
            }
            onRemove={(name) => void save(removed(name), `Ortsteil entfernt: ${name}.`)}
          />
        ))}
      </Stack>
      <NewPart
        faultOf={(name) => partNameFault(parts, name)}
        onAdd={(name) => save(added(name), `Ortsteil hinzugefügt: ${name.trim()}.`)}
      />
    </Section>
  );
}

function NewPart(props: {
  readonly faultOf: (name: string) => string | null;
  readonly onAdd: (name: string) => Promise<boolean>;
}) {
  const [name, setName] = useState('');
  const fault = name === '' ? null : props.faultOf(name);
  const add = async (event: FormEvent) => {
    event.preventDefault();
    if (props.faultOf(name) !== null) return;
    if (await props.onAdd(name)) setName('');
  };
  return (
    <Group component="form" mt="sm" gap="sm" align="flex-start" onSubmit={(event) => void add(event)}>
      <TextInput
        flex={1}
        aria-label="Neuer Ortsteil"
        placeholder="Neuer Ortsteil"
        value={name}
        error={fault}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Button
        type="submit"
        variant="default"
        disabled={props.faultOf(name) !== null}
        leftSection={<IconPlus size={16} aria-hidden />}
      >
        Hinzufügen
      </Button>
    </Group>
  );
}
