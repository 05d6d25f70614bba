import { Kbd, Modal, Table } from '@mantine/core';
import { useFocusReturn } from '../../ui/use-focus-return.ts';

const keys: readonly (readonly [keys: readonly string[], meaning: string])[] = [
  [['↑', '↓'], 'von Zeile zu Zeile; aus dem Suchfeld in die Tabelle'],
  [['Bild ↑', 'Bild ↓'], 'zehn Zeilen weiter'],
  [['Pos1', 'Ende'], 'erste und letzte Zeile'],
  [['Eingabe'], 'Gemeinde öffnen; Gruppe auf- oder zuklappen'],
  [['Leertaste'], 'Zeile auswählen; auf einer Gruppe alle ihre Gemeinden'],
  [['Umschalt', '↑ ↓'], 'Auswahl ausdehnen'],
  [['Strg', 'A'], 'alle angezeigten Gemeinden auswählen oder abwählen'],
  [['Strg', 'C'], 'ausgewählte Zeilen als Tabelle für Word oder Excel kopieren'],
  [['←'], 'Gruppe zuklappen; von einer Gemeinde zum Kopf ihrer Gruppe'],
  [['→'], 'Gruppe aufklappen'],
  [['?'], 'diese Übersicht'],
];

/** The keys of the table of municipalities. */
export function KeySheet({ onClose }: { readonly onClose: () => void }) {
  useFocusReturn();
  return (
    <Modal opened onClose={onClose} title="Tasten in der Tabelle">
      <Table>
        <Table.Tbody>
          {keys.map(([combination, meaning]) => (
            <Table.Tr key={combination.join('+')}>
              <Table.Th scope="row" w={180}>
                {combination.map((key, position) => (
                  <span key={key}>
                    {position > 0 && ' '}
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
