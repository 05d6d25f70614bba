import { Button, Checkbox, Group, ScrollArea, Select, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useDeferredValue, useMemo, useState } from 'react';
import type { MunicipalityRow } from '#contract/municipalities.ts';
import { germanShortSlot } from '#domain/german-dates.ts';
import { matchesSearch, searchText } from '#domain/search-key.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { withDateWithoutLetter } from './letter-checks.ts';

/** Chooses municipalities by search, by Amt, or all that have a date but no letter of the kind yet. */
export function MunicipalityPicker(props: {
  readonly municipalities: readonly MunicipalityRow[];
  readonly kind: string;
  readonly chosen: readonly string[];
  readonly onChosen: (ids: readonly string[]) => void;
}) {
  const { municipalities, chosen, onChosen } = props;
  const [search, setSearch] = useState('');
  const [amtName, setAmtName] = useState<string | null>(null);
  const applied = useDeferredValue(search);
  const amts = useMemo(
    () =>
      [...new Set(municipalities.map((row) => row.amtName))]
        .filter(Boolean)
        .toSorted((one, other) => one.localeCompare(other, 'de')),
    [municipalities],
  );
  const found = useMemo(
    () =>
      municipalities.filter(
        (row) =>
          (amtName === null || row.amtName === amtName) &&
          matchesSearch(searchText([row.name, row.amtName, ...row.postcodes]), applied),
      ),
    [municipalities, amtName, applied],
  );
  const chosenSet = useMemo(() => new Set(chosen), [chosen]);
  const waiting = useMemo(() => withDateWithoutLetter(municipalities, props.kind), [municipalities, props.kind]);
  const toggle = (id: string) => onChosen(chosenSet.has(id) ? chosen.filter((other) => other !== id) : [...chosen, id]);
  const addAll = (ids: readonly string[]) => onChosen([...new Set([...chosen, ...ids])]);

  return (
    <Stack gap="xs" role="group" aria-label="Gemeinden">
      <Text fw={500} aria-live="polite">
        Gemeinden: {chosen.length} von {municipalities.length} ausgewählt
      </Text>
      <Group gap="xs">
        <TextInput
          aria-label="Gemeinde, Amt oder Postleitzahl suchen"
          placeholder="Gemeinde, Amt oder Postleitzahl suchen"
          leftSection={<IconSearch size={16} aria-hidden />}
          value={search}
          onChange={({ currentTarget }) => setSearch(currentTarget.value)}
          w={320}
        />
        <Select
          aria-label="Amt"
          placeholder="Alle Ämter"
          clearable
          searchable
          clearButtonProps={{ 'aria-label': 'Amt nicht einschränken' }}
          data={amts}
          value={amtName}
          onChange={setAmtName}
          w={240}
        />
        <Button variant="default" onClick={() => addAll(waiting)} disabled={waiting.length === 0}>
          Alle mit Termin ohne Schreiben ({waiting.length})
        </Button>
        <Button variant="default" onClick={() => addAll(found.map(({ id }) => id))} disabled={found.length === 0}>
          Alle gezeigten ({found.length})
        </Button>
        <Button variant="subtle" onClick={() => onChosen([])} disabled={chosen.length === 0}>
          Auswahl leeren
        </Button>
      </Group>
      {found.length === 0 ? (
        <EmptyState title="Nichts gefunden." />
      ) : (
        <ScrollArea.Autosize
          mah={300}
          type="auto"
          viewportProps={{ tabIndex: 0, 'aria-label': 'Liste der Gemeinden', role: 'group' }}
        >
          <SimpleGrid cols={2} spacing="md" verticalSpacing={6} p={4}>
            {found.map((row) => (
              <Checkbox
                key={row.id}
                checked={chosenSet.has(row.id)}
                onChange={() => toggle(row.id)}
                label={`${row.name}${row.amtName === '' ? '' : `, ${row.amtName}`}`}
                description={row.slot === null ? 'ohne Termin' : germanShortSlot(row.slot)}
              />
            ))}
          </SimpleGrid>
        </ScrollArea.Autosize>
      )}
    </Stack>
  );
}
