import { CloseButton, Group, Text, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import type { KeyboardEvent, ReactNode, RefObject } from 'react';
import { FilterChips } from './filter-chips.tsx';
import { FilterMenu } from './filter-menu.tsx';
import type { Filtering } from './filtering.ts';

/** Search and filters over the table, how many rows are left, and what else shapes the table. */
export function FilterBar(props: {
  readonly filtering: Filtering;
  readonly field: RefObject<HTMLInputElement | null>;
  readonly shown: number;
  /** From the search field into the rows. */
  readonly onDown: () => void;
  readonly children: ReactNode;
}) {
  const { filtering, field } = props;
  const search = (text: string) => filtering.setPart('search', text === '' ? [] : [text], true);
  const goDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown') return;
    event.preventDefault();
    props.onDown();
  };
  const clearSearch = () => {
    search('');
    field.current?.focus();
  };
  return (
    <>
      <Group gap="xs" mb="sm">
        <TextInput
          ref={field}
          aria-label="Suche"
          placeholder="Name, Amt, PLZ oder AGS"
          w={250}
          leftSection={<IconSearch size={16} aria-hidden />}
          rightSection={
            filtering.filter.search === '' ? null : (
              <CloseButton size="sm" aria-label="Suche leeren" onClick={clearSearch} />
            )
          }
          value={filtering.filter.search}
          onChange={(event) => search(event.currentTarget.value)}
          onKeyDown={goDown}
        />
        <FilterMenu filtering={filtering} />
        {props.children}
        <Text role="status" ml="auto">
          {counted(props.shown)} von {counted(filtering.rows.length)} Gemeinden
        </Text>
      </Group>
      <FilterChips filtering={filtering} onCleared={() => field.current?.focus()} />
    </>
  );
}

function counted(count: number): string {
  return count.toLocaleString('de-DE');
}
