import { ActionIcon, Button, Checkbox, Group, Popover, ScrollArea, Stack } from '@mantine/core';
import { IconChevronDown, IconChevronUp, IconColumns3 } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import type { ColumnId } from './column.ts';
import { fixedColumn, movedColumn, offeredColumns, standardColumns, toggledColumn } from './column-choice.ts';
import classes from './filter.module.css';
import { tableColumns } from './table-columns.ts';
import { TitledDropdown } from './titled-dropdown.tsx';

/** Which columns are shown, and in which order. */
export function ColumnMenu(props: {
  readonly columns: readonly ColumnId[];
  readonly onColumns: (columns: readonly ColumnId[]) => void;
}) {
  const { columns, onColumns } = props;
  const list = useRef<HTMLDivElement>(null);
  const moved = useRef<string | null>(null);
  // The line changes its place on the screen and loses the focus by it.
  useEffect(() => {
    if (moved.current === null) return;
    const button = list.current?.querySelector<HTMLElement>(`[data-move="${moved.current}"]`);
    moved.current = null;
    if (button && document.activeElement !== button) button.focus();
  });
  const move = (id: ColumnId, step: -1 | 1) => {
    moved.current = `${id}${step}`;
    onColumns(movedColumn(columns, id, step));
  };
  return (
    <Popover position="bottom-start" shadow="md" trapFocus returnFocus>
      <Popover.Target>
        <Button variant="default" leftSection={<IconColumns3 size={16} aria-hidden />}>
          Spalten
        </Button>
      </Popover.Target>
      <TitledDropdown title="Spalten">
        <Stack gap="sm">
          <ScrollArea.Autosize mah={430} type="auto" offsetScrollbars="y">
            <Stack ref={list} gap={2} p={4} role="group" aria-label="Angezeigte Spalten">
              {offeredColumns(columns).map((id) => (
                <ColumnLine
                  key={id}
                  id={id}
                  place={columns.indexOf(id)}
                  last={columns.length - 1}
                  onToggle={() => onColumns(toggledColumn(columns, id))}
                  onMove={(step) => move(id, step)}
                />
              ))}
            </Stack>
          </ScrollArea.Autosize>
          <Button size="compact-sm" variant="default" onClick={() => onColumns(standardColumns)}>
            Standardspalten
          </Button>
        </Stack>
      </TitledDropdown>
    </Popover>
  );
}

function ColumnLine(props: {
  readonly id: ColumnId;
  /** Place among the shown columns; -1: not shown. */
  readonly place: number;
  readonly last: number;
  readonly onToggle: () => void;
  readonly onMove: (step: -1 | 1) => void;
}) {
  const { id, place } = props;
  const { title } = tableColumns[id];
  const moves = [
    { step: -1, Sign: IconChevronUp, label: `${title} nach vorn`, possible: place > 1 },
    { step: 1, Sign: IconChevronDown, label: `${title} nach hinten`, possible: place > 0 && place < props.last },
  ] as const;
  return (
    <Group gap="md" justify="space-between" wrap="nowrap" mih={28}>
      <Checkbox size="xs" label={title} checked={place >= 0} disabled={id === fixedColumn} onChange={props.onToggle} />
      {place > 0 && (
        <Group gap={2} wrap="nowrap">
          {moves.map(({ step, Sign, label, possible }) => (
            <ActionIcon
              key={step}
              data-move={`${id}${step}`}
              variant="subtle"
              className={classes.move ?? ''}
              size={26}
              aria-label={label}
              aria-disabled={!possible}
              {...(possible ? {} : { 'data-disabled': true })}
              onClick={() => possible && props.onMove(step)}
            >
              <Sign size={16} aria-hidden />
            </ActionIcon>
          ))}
        </Group>
      )}
    </Group>
  );
}
