import { Kbd, Modal, Table } from '@mantine/core';
import { useFocusReturn } from './use-focus-return.ts';

/** Keys with what they do. */
export interface KeyMeaning {
  /** Pressed together, unless `either` says that each does it by itself. */
  readonly keys: readonly string[];
  readonly either?: true;
  readonly meaning: string;
}

/** The keys of a screen, in a dialog. */
export function KeySheet(props: {
  readonly title: string;
  readonly meanings: readonly KeyMeaning[];
  readonly onClose: () => void;
}) {
  useFocusReturn();
  return (
    <Modal opened onClose={props.onClose} title={props.title}>
      <Table>
        <Table.Tbody>
          {props.meanings.map(({ keys, either, meaning }) => (
            <Table.Tr key={keys.join('+')}>
              <Table.Th scope="row" w={180}>
                {keys.map((key, position) => (
                  <span key={key}>
                    {position > 0 && (either ? ' ' : ' + ')}
                    <Kbd>{key}</Kbd>
                  </span>
                ))}
              </Table.Th>
              <Table.Td>{meaning}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Modal>
  );
}
