import { Button, Popover, ScrollArea, Stack } from '@mantine/core';
import { IconArrowLeft, IconCheck, IconFilter } from '@tabler/icons-react';
import { useState } from 'react';
import { type ColumnId, columnIds } from './column.ts';
import { ColumnFilterEditor } from './column-filter-editor.tsx';
import type { Filtering } from './filtering.ts';
import { tableColumns } from './table-columns.ts';
import { TitledDropdown } from './titled-dropdown.tsx';

/** Every column to filter by, also those that are not on screen. */
export function FilterMenu({ filtering }: { readonly filtering: Filtering }) {
  const [opened, setOpened] = useState(false);
  const [id, setId] = useState<ColumnId | null>(null);
  const show = (open: boolean) => {
    setOpened(open);
    setId(null);
  };
  return (
    <Popover opened={opened} onChange={show} position="bottom-start" shadow="md" trapFocus returnFocus>
      <Popover.Target>
        <Button variant="default" leftSection={<IconFilter size={16} aria-hidden />} onClick={() => show(!opened)}>
          Filter
        </Button>
      </Popover.Target>
      <TitledDropdown title={id === null ? 'Filter' : `Filter: ${tableColumns[id].title}`}>
        {id === null ? (
          <ColumnList filtering={filtering} onChoose={setId} />
        ) : (
          <Stack gap="sm">
            <Button
              size="compact-sm"
              variant="subtle"
              justify="flex-start"
              leftSection={<IconArrowLeft size={14} aria-hidden />}
              onClick={() => setId(null)}
            >
              Alle Spalten
            </Button>
            <ColumnFilterEditor key={id} id={id} filtering={filtering} />
          </Stack>
        )}
      </TitledDropdown>
    </Popover>
  );
}

function ColumnList(props: { readonly filtering: Filtering; readonly onChoose: (id: ColumnId) => void }) {
  const { columns } = props.filtering.filter;
  return (
    <ScrollArea.Autosize mah={420} type="auto">
      <Stack gap={0} role="group" aria-label="Filtern nach">
        {columnIds.map((id) => (
          <Button
            key={id}
            size="sm"
            variant="subtle"
            color="gray"
            justify="space-between"
            rightSection={columns.has(id) ? <IconCheck size={16} role="img" aria-label="aktiv" /> : undefined}
            onClick={() => props.onChoose(id)}
          >
            {tableColumns[id].title}
          </Button>
        ))}
      </Stack>
    </ScrollArea.Autosize>
  );
}
