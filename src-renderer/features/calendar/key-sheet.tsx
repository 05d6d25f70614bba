import { Kbd, Modal, Table } from '@mantine/core';
import { useFocusReturn } from '../../ui/use-focus-return.ts';

const keys: readonly (readonly [keys: readonly string[], meaning: string])[] = [
  [['t'], 'zu heute springen'],
  [['n'], 'weiter (Monat oder Woche)'],
  [['p'], 'zurück (Monat oder Woche)'],
  [['m'], 'Monat'],
  [['w'], 'Woche'],
  [['l'], 'Liste'],
  [['Tab'], 'zum nächsten Termin oder zur nächsten Gemeinde ohne Termin'],
  [['Eingabe'], 'Termin öffnen; Gemeinde ohne Termin auf ein Datum legen'],
  [['Alt', '←'], 'Termin einen Tag früher'],
  [['Alt', '→'], 'Termin einen Tag später'],
  [['Alt', '↑'], 'Termin eine Woche früher (in der Woche: halbe Stunde)'],
  [['Alt', '↓'], 'Termin eine Woche später (in der Woche: halbe Stunde)'],
  [['Alt loslassen'], 'Termin dort ablegen'],
  [['Esc'], 'Verschieben abbrechen, Dialog schließen'],
  [['Entf'], 'Termin zurücknehmen (mit Rückfrage)'],
  [['?'], 'diese Übersicht'],
];

/** The keys of the calendar. */
export function KeySheet({ onClose }: { readonly onClose: () => void }) {
  useFocusReturn();
  return (
    <Modal opened onClose={onClose} title="Tasten im Kalender">
      <Table>
        <Table.Tbody>
          {keys.map(([combination, meaning]) => (
            <Table.Tr key={combination.join('+')}>
              <Table.Th scope="row" w={160}>
                {combination.map((key, position) => (
                  <span key={key}>
                    {position > 0 && ' + '}
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
