import type { KeyMeaning } from '../../ui/key-sheet.tsx';

/** The keys of the table of municipalities. */
export const tableKeys: readonly KeyMeaning[] = [
  { keys: ['↑', '↓'], either: true, meaning: 'von Zeile zu Zeile; aus dem Suchfeld in die Tabelle' },
  { keys: ['Bild ↑', 'Bild ↓'], either: true, meaning: 'zehn Zeilen weiter' },
  { keys: ['Pos1', 'Ende'], either: true, meaning: 'erste und letzte Zeile' },
  { keys: ['Eingabe'], meaning: 'Gemeinde öffnen; Gruppe auf- oder zuklappen' },
  { keys: ['Leertaste'], meaning: 'Zeile auswählen; auf einer Gruppe alle ihre Gemeinden' },
  { keys: ['Umschalt', '↑ ↓'], meaning: 'Auswahl ausdehnen' },
  { keys: ['Strg', 'A'], meaning: 'alle angezeigten Gemeinden auswählen oder abwählen' },
  { keys: ['Strg', 'C'], meaning: 'ausgewählte Zeilen als Tabelle für Word oder Excel kopieren' },
  { keys: ['←'], meaning: 'Gruppe zuklappen; von einer Gemeinde zum Kopf ihrer Gruppe' },
  { keys: ['→'], meaning: 'Gruppe aufklappen' },
  { keys: ['?'], meaning: 'diese Übersicht' },
];
