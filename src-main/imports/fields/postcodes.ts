import type { ImportCell } from '../table.ts';
import { type FieldResult, failed, read, shown } from './field.ts';

const mostPostcodes = 20;

/**
 * One or several postcodes, separated by comma, semicolon, slash, blank or "und". A leading zero that a table program has
 * dropped is restored; whether it fits the Land of the key is checked for the whole row.
 */
export function parsePostcodes(cell: ImportCell): FieldResult {
  if (/^(?!00)\d{5}$/.test(cell.text)) return read({ postcodes: [cell.text] });
  const codes = cell.text
    .split(/[\s,;/|+]+|\bund\b/)
    .map((code) => code.replace(/^D-/i, ''))
    .filter((code) => code !== '')
    .map((code) => (/^[1-9]\d{3}$/.test(code) ? `0${code}` : code));
  const wrong = codes.find((code) => !/^\d{5}$/.test(code) || code.startsWith('00'));
  if (codes.length === 0 || wrong !== undefined || cell.kind === 'date') {
    return failed(`${shown(cell)} ist keine Postleitzahl. Erwartet werden fünf Ziffern, mehrere durch Komma getrennt.`);
  }
  if (codes.length > mostPostcodes)
    return failed(`Hier stehen ${codes.length} Postleitzahlen, möglich sind ${mostPostcodes}.`);
  return read({ postcodes: [...new Set(codes)] });
}
