import { Button, Stack } from '@mantine/core';
import { useMemo } from 'react';
import { ChoiceFilter, Tick } from './choice-filter.tsx';
import type { ColumnId } from './column.ts';
import { emptyToken, filledToken } from './column-filter.ts';
import { choiceCounts } from './filter-counts.ts';
import type { Filtering } from './filtering.ts';
import { RangeFilter } from './range-filter.tsx';
import { tableColumns } from './table-columns.ts';
import { TextFilter } from './text-filter.tsx';

/** The filter of one column: words, ticks or from – to. What is set here counts at once. */
export function ColumnFilterEditor({ id, filtering }: { readonly id: ColumnId; readonly filtering: Filtering }) {
  const { rows, filter, words, today, setPart } = filtering;
  const column = tableColumns[id];
  const tokens = filter.columns.get(id) ?? [];
  const choices = useMemo(() => choiceCounts(rows, filter, id, { words, today }), [rows, filter, id, words, today]);
  const typed = (next: readonly string[]) => setPart(id, next, true);
  const ticked = (next: readonly string[]) => setPart(id, next);
  // All filled cells and some of them cannot be wished for together.
  const mark = (value: string) => {
    if (tokens.includes(value)) return ticked(tokens.filter((token) => token !== value));
    return ticked(
      value === filledToken ? [...tokens.filter((token) => token === emptyToken), value] : [...tokens, value],
    );
  };
  return (
    <Stack gap="sm">
      {column.kind === 'choice' && (
        <ChoiceFilter title={column.title} choices={choices} tokens={tokens} onChange={ticked} />
      )}
      {column.kind === 'text' && <TextFilter title={column.title} tokens={tokens} onChange={typed} />}
      {(column.kind === 'number' || column.kind === 'date') && (
        <RangeFilter kind={column.kind} tokens={tokens} onChange={typed} />
      )}
      {column.kind !== 'choice' &&
        choices.map((choice) => (
          <Tick
            key={choice.value}
            choice={choice}
            checked={tokens.includes(choice.value)}
            onToggle={() => mark(choice.value)}
          />
        ))}
      <Button size="compact-sm" variant="default" disabled={tokens.length === 0} onClick={() => ticked([])}>
        Filter entfernen
      </Button>
    </Stack>
  );
}
