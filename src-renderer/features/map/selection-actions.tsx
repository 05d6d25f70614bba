import { Button, Text } from '@mantine/core';
import { IconTable } from '@tabler/icons-react';
import { useLocation } from 'wouter';
import type { MunicipalityRow } from '#contract/municipalities.ts';
import { tableAddressOf } from './selection.ts';

/** How many municipalities are chosen, and their way into the table. */
export function SelectionActions(props: {
  readonly rows: readonly MunicipalityRow[];
  readonly selection: ReadonlySet<string>;
  readonly onClear: () => void;
}) {
  const { rows, selection } = props;
  const [, navigate] = useLocation();
  return (
    <>
      <Text role="status">{selection.size > 0 && `${selection.size} ausgewählt`}</Text>
      {selection.size > 0 && (
        <>
          <Button variant="default" onClick={props.onClear}>
            Auswahl aufheben
          </Button>
          <Button
            leftSection={<IconTable size={18} aria-hidden />}
            onClick={() => navigate(tableAddressOf(rows, selection))}
          >
            In der Tabelle zeigen
          </Button>
        </>
      )}
    </>
  );
}
