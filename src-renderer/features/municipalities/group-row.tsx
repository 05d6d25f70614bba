import { Checkbox, Group, Text } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { type MouseEvent, memo } from 'react';
import { germanDate } from '#domain/german-dates.ts';
import { stageTitles } from '#domain/need.ts';
import { stageTones } from '../../texts/states.ts';
import { StatusBadge } from '../../ui/status-badge.tsx';
import classes from './table.module.css';
import type { RowGroup } from './table-groups.ts';

/** Head of a group: how many rows it has and where they stand; folds it, and chooses its rows all together. */
export const GroupRow = memo(function GroupRow(props: {
  readonly index: number;
  readonly group: RowGroup;
  readonly collapsed: boolean;
  /** How many of its rows are chosen. */
  readonly chosen: number;
  readonly columns: number;
  readonly measure: (element: HTMLTableRowElement | null) => void;
  readonly focusable: boolean;
  readonly onFocus: (index: number) => void;
  readonly onToggle: (group: RowGroup) => void;
  readonly onFold: (key: string, collapsed: boolean) => void;
}) {
  const { group, collapsed, chosen } = props;
  const total = group.rows.length;
  const Sign = collapsed ? IconChevronRight : IconChevronDown;
  const fold = () => props.onFold(group.key, !collapsed);
  const choose = (event: MouseEvent) => {
    event.stopPropagation();
    props.onToggle(group);
  };
  return (
    <tr
      ref={props.measure}
      className={classes.group}
      data-index={props.index}
      aria-rowindex={props.index + 2}
      aria-level={1}
      aria-expanded={!collapsed}
      aria-selected={chosen === total}
      tabIndex={props.focusable ? 0 : -1}
      onFocus={() => props.onFocus(props.index)}
      onClick={fold}
    >
      <td>
        <Checkbox
          size="xs"
          tabIndex={-1}
          aria-label={`Alle Gemeinden der Gruppe ${group.title} auswählen`}
          checked={chosen === total}
          indeterminate={chosen > 0 && chosen < total}
          onClick={choose}
          readOnly
        />
      </td>
      <td colSpan={props.columns}>
        <Group gap="xs" className={classes.groupHead ?? ''}>
          <Sign size={16} aria-hidden />
          <Text fw={600} size="sm">
            {group.title}
          </Text>
          <Text size="sm">
            {total === 1 ? '1 Gemeinde' : `${total} Gemeinden`}
            {group.deadline !== null && `, Frist ${germanDate(group.deadline)}`}
          </Text>
          {group.counts.map(({ stage, count }) => (
            <StatusBadge key={stage} tone={stageTones[stage]}>
              {count} {stageTitles[stage]}
            </StatusBadge>
          ))}
        </Group>
      </td>
    </tr>
  );
});
