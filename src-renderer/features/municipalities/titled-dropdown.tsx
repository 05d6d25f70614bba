import { Popover, Text } from '@mantine/core';
import { type ReactNode, useId } from 'react';

/** What hangs below a button, with a title that is its name as well. */
export function TitledDropdown(props: {
  readonly title: string;
  readonly minWidth?: number;
  readonly children: ReactNode;
}) {
  const id = useId();
  return (
    <Popover.Dropdown aria-labelledby={id} maw={380} miw={props.minWidth ?? 0}>
      <Text id={id} size="sm" fw={600} mb="xs">
        {props.title}
      </Text>
      {props.children}
    </Popover.Dropdown>
  );
}
