import { ActionIcon, Button, Group, UnstyledButton } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import classes from './filter.module.css';
import { FilterPopover } from './filter-popover.tsx';
import { partInWords } from './filter-words.ts';
import type { Filtering } from './filtering.ts';
import { activeParts, type FilterPart } from './table-filter.ts';

/** The filters that are set, each with a button that takes it away; the search stands in its own field. */
export function FilterChips({
  filtering,
  onCleared,
}: {
  readonly filtering: Filtering;
  readonly onCleared: () => void;
}) {
  const parts = activeParts(filtering.filter).filter((part) => part !== 'search');
  if (parts.length === 0) return null;
  const clear = () => {
    filtering.clear();
    onCleared();
  };
  return (
    <Group gap="xs" mb="sm" role="group" aria-label="Aktive Filter">
      {parts.map((part) => (
        <Chip key={part} part={part} filtering={filtering} onRemoved={onCleared} />
      ))}
      <Button size="compact-sm" variant="default" onClick={clear}>
        Alle Filter entfernen
      </Button>
    </Group>
  );
}

function Chip(props: { readonly part: FilterPart; readonly filtering: Filtering; readonly onRemoved: () => void }) {
  const { part, filtering } = props;
  const label = partLabel(part, filtering);
  const remove = () => {
    filtering.setPart(part, []);
    props.onRemoved();
  };
  return (
    <span className={classes.chip}>
      {part === 'search' || part === 'selection' ? (
        <span className={classes.chipWords}>{label}</span>
      ) : (
        <FilterPopover
          id={part}
          filtering={filtering}
          button={(open) => (
            <UnstyledButton className={classes.chipWords ?? ''} title="Filter ändern" onClick={open}>
              {label}
            </UnstyledButton>
          )}
        />
      )}
      <ActionIcon variant="subtle" size={24} aria-label={`Filter entfernen: ${label}`} onClick={remove}>
        <IconX size={14} aria-hidden />
      </ActionIcon>
    </span>
  );
}

/** A part of the filter in words, with the number of rows that the map has chosen. */
export function partLabel(part: FilterPart, { filter, rows, words }: Filtering): string {
  const selected = filter.selection === null ? 0 : rows.filter((row) => filter.selection?.has(row.id)).length;
  return partInWords(part, filter, { words, selected });
}
