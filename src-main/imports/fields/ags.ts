import type { ImportCell } from '../table.ts';
import { type FieldResult, failed, type ImportField, read, shown } from './field.ts';

/** The official key of a municipality, eight digits, or the twelve-digit regional key that contains it. */
export const ags: ImportField = {
  id: 'ags',
  title: 'Amtlicher Gemeindeschlüssel (AGS)',
  headings: [
    ...['AGS', 'Amtlicher Gemeindeschlüssel', 'Gemeindeschlüssel', 'Gemeindekennziffer', 'Gemeindekennzahl', 'GKZ'],
    ...['Gemeindenummer', 'AGS Gemeinde', 'Gemeinde AGS', 'ARS', 'Amtlicher Regionalschlüssel', 'Regionalschlüssel'],
    ...['Schlüssel', 'Schlüsselnummer', 'Kennziffer', 'Gemeinde Schlüssel'],
  ],
  parse: parseAgs,
};

/**
 * Third digit of the key (Regierungsbezirk) by Land, for the Länder whose keys begin with a zero. It tells a lost
 * leading zero (1053093 for 01053093) from a digit that is missing elsewhere (1307604).
 */
const regionDigits: ReadonlyMap<string, string> = new Map([
  ['01', '0'],
  ['02', '0'],
  ['03', '1234'],
  ['04', '0'],
  ['05', '13579'],
  ['06', '456'],
  ['07', '123'],
  ['08', '1234'],
  ['09', '1234567'],
]);

const lands = 16;

/**
 * Reads a key. Blanks between the digits and a leading apostrophe are ignored; a leading zero that a table program has
 * dropped is restored where the result is a possible key; everything else is refused, because a wrong key would
 * change another municipality.
 */
export function parseAgs(cell: ImportCell): FieldResult {
  const text = /^\d+$/.test(cell.text) ? cell.text : cell.text.replace(/^'/, '').replace(/\s/g, '');
  if (cell.kind === 'date' || cell.kind === 'time') {
    return failed(
      'Excel hat den Schlüssel in ein Datum umgewandelt. Bitte formatieren Sie die Spalte als Text und tragen Sie ihn neu ein.',
    );
  }
  if (/^\d+(?:[.,]\d+)?e\+?\d+$/i.test(text)) {
    return failed(
      `Excel hat den Schlüssel in ${shown(cell)} umgewandelt, dabei sind Ziffern verloren gegangen. Bitte formatieren Sie die Spalte als Text oder als Zahl ohne Nachkommastellen und speichern Sie die Datei neu.`,
    );
  }
  if (!/^\d+$/.test(text))
    return failed(`${shown(cell)} ist kein Gemeindeschlüssel. Erwartet werden acht Ziffern, zum Beispiel 13076048.`);
  if (text.length === 8 || text.length === 12) return checkedKey(text, cell);
  if (text.length === 7 || text.length === 11) return restoredKey(`0${text}`, cell);
  return failed(
    `Der Schlüssel ${shown(cell)} hat ${text.length} ${text.length === 1 ? 'Ziffer' : 'Ziffern'}. Ein Gemeindeschlüssel (AGS) hat acht, ein Regionalschlüssel (ARS) zwölf.`,
  );
}

function checkedKey(key: string, cell: ImportCell): FieldResult {
  const land = Number(key.slice(0, 2));
  if (land < 1 || land > lands) {
    return failed(`${shown(cell)} ist kein Gemeindeschlüssel: Die ersten beiden Ziffern nennen das Land (01 bis 16).`);
  }
  // ARS: Land 2, Regierungsbezirk 1, Kreis 2, Gemeindeverband 4, Gemeinde 3. The AGS leaves the Gemeindeverband out.
  return read({ ags: key.length === 12 ? key.slice(0, 5) + key.slice(9) : key });
}

function restoredKey(key: string, cell: ImportCell): FieldResult {
  const isPossible = regionDigits.get(key.slice(0, 2))?.includes(key.charAt(2)) ?? false;
  if (isPossible) return checkedKey(key, cell);
  return failed(
    `Dem Schlüssel ${shown(cell)} fehlt eine Ziffer, und es ist nicht die führende Null: ${key} gibt es nicht. Bitte prüfen Sie die Zelle.`,
  );
}
