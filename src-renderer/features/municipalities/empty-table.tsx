import { Button, Group, Text } from '@mantine/core';
import { useMemo } from 'react';
import { EmptyState } from '../../ui/empty-state.tsx';
import { partLabel } from './filter-chips.tsx';
import { withoutOnePart } from './filter-counts.ts';
import type { Filtering } from './filtering.ts';
import { activeParts } from './table-filter.ts';

/** Says that no row is left and by which filters, and offers to take away one that would bring rows back. */
export function EmptyTable({
  filtering,
  onCleared,
}: {
  readonly filtering: Filtering;
  readonly onCleared: () => void;
}) {
  const { rows, filter, today } = filtering;
  const helpful = useMemo(() => withoutOnePart(rows, filter, today), [rows, filter, today]);
  const parts = activeParts(filter);
  const clear = () => {
    filtering.clear();
    onCleared();
  };
  return (
    <EmptyState title="Keine Gemeinde passt zu Suche und Filtern.">
      <Text>{parts.map((part) => partLabel(part, filtering)).join(' · ')}</Text>
      <Group gap="xs" justify="center">
        {helpful.map(({ part, count }) => (
          <Button
            key={part}
            variant="default"
            onClick={() => {
              filtering.setPart(part, []);
              onCleared();
            }}
          >
            Ohne {partLabel(part, filtering)} ({count === 1 ? '1 Gemeinde' : `${count} Gemeinden`})
          </Button>
        ))}
        <Button variant={helpful.length > 0 ? 'default' : 'filled'} onClick={clear}>
          Suche und Filter entfernen
        </Button>
      </Group>
    </EmptyState>
  );
}
