import { ActionIcon, Button, Group, Text, Tooltip } from '@mantine/core';
import { IconKeyboard } from '@tabler/icons-react';

/** Line below the table: how many rows are chosen, and the keys. It is always there, so that choosing moves nothing. */
export function SelectionStatus(props: {
  readonly chosen: number;
  /** How many of them the filter keeps off the screen. */
  readonly hidden: number;
  readonly onClear: () => void;
  readonly onKeys: () => void;
}) {
  const { chosen, hidden } = props;
  const counted = (count: number) => count.toLocaleString('de-DE');
  return (
    <Group gap="sm" mt={6} mih={30} wrap="nowrap">
      <Text role="status" size="sm">
        {chosen === 0 ? 'Keine Gemeinde ausgewählt' : `${counted(chosen)} ausgewählt`}
        {hidden > 0 && `, davon ${counted(hidden)} durch Filter verdeckt`}
      </Text>
      {chosen > 0 && (
        <Button size="compact-sm" variant="default" onClick={props.onClear}>
          Auswahl aufheben
        </Button>
      )}
      <Tooltip label="Tasten in der Tabelle (?)">
        <ActionIcon variant="subtle" size={30} ml="auto" aria-label="Tasten in der Tabelle" onClick={props.onKeys}>
          <IconKeyboard size={18} aria-hidden />
        </ActionIcon>
      </Tooltip>
    </Group>
  );
}
