import type { KeyMeaning } from '../../ui/key-sheet.tsx';

/** The keys of the calendar. */
export const calendarKeys: readonly KeyMeaning[] = [
  { keys: ['t'], meaning: 'zu heute springen' },
  { keys: ['n'], meaning: 'weiter (Monat oder Woche)' },
  { keys: ['p'], meaning: 'zurück (Monat oder Woche)' },
  { keys: ['m'], meaning: 'Monat' },
  { keys: ['w'], meaning: 'Woche' },
  { keys: ['l'], meaning: 'Liste' },
  { keys: ['Tab'], meaning: 'zum nächsten Termin oder zur nächsten Gemeinde ohne Termin' },
  { keys: ['Eingabe'], meaning: 'Termin öffnen; Gemeinde ohne Termin auf ein Datum legen' },
  { keys: ['Alt', '←'], meaning: 'Termin einen Tag früher' },
  { keys: ['Alt', '→'], meaning: 'Termin einen Tag später' },
  { keys: ['Alt', '↑'], meaning: 'Termin eine Woche früher (in der Woche: halbe Stunde)' },
  { keys: ['Alt', '↓'], meaning: 'Termin eine Woche später (in der Woche: halbe Stunde)' },
  { keys: ['Alt loslassen'], meaning: 'Termin dort ablegen' },
  { keys: ['Esc'], meaning: 'Verschieben abbrechen, Dialog schließen' },
  { keys: ['Entf'], meaning: 'Termin zurücknehmen (mit Rückfrage)' },
  { keys: ['?'], meaning: 'diese Übersicht' },
];
