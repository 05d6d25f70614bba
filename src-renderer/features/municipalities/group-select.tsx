import { ActionIcon, Select, Tooltip } from '@mantine/core';
import { IconFold, IconFoldDown } from '@tabler/icons-react';
import { type Grouping, groupingTitles } from './table-groups.ts';

const notGrouped = '';

/** What the rows are grouped by, and all groups opened or closed at once. */
export function GroupSelect(props: {
  readonly grouping: Grouping | null;
  readonly onGrouping: (grouping: string | null) => void;
  readonly anyOpen: boolean;
  readonly onAll: (collapsed: boolean) => void;
}) {
  const title = props.anyOpen ? 'Alle Gruppen zuklappen' : 'Alle Gruppen aufklappen';
  const Sign = props.anyOpen ? IconFold : IconFoldDown;
  return (
    <>
      <Select
        aria-label="Gruppierung"
        w={190}
        allowDeselect={false}
        data={[
          { value: notGrouped, label: 'Nicht gruppiert' },
          ...Object.entries(groupingTitles).map(([value, label]) => ({ value, label })),
        ]}
        value={props.grouping ?? notGrouped}
        onChange={props.onGrouping}
      />
      {props.grouping !== null && (
        <Tooltip label={title}>
          <ActionIcon variant="default" size={36} aria-label={title} onClick={() => props.onAll(props.anyOpen)}>
            <Sign size={18} aria-hidden />
          </ActionIcon>
        </Tooltip>
      )}
    </>
  );
}
