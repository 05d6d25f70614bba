import { attempt } from '../faults.ts';
import { csvRecords } from './records.ts';

/** Separators that occur in German offices, the usual one first, with their names for people. */
const separators: ReadonlyMap<string, string> = new Map([
  [';', 'Semikolon'],
  ['\t', 'Tabulator'],
  [',', 'Komma'],
  ['|', 'senkrechter Strich'],
]);

/** Records that are looked at. */
const sampleSize = 200;
/** Share of the records that must agree about the number of cells. */
const leastAgreement = 0.5;
/** A rarer separator has to agree better than a more usual one by this much. */
const clearLead = 0.15;

/** Name of a separator for people: "Semikolon". */
export function separatorTitle(separator: string): string {
  return separators.get(separator) ?? `„${separator}“`;
}

/**
 * The separator with which most records have the same number of cells. A comma inside names ("Lübtheen, Stadt") or
 * decimal numbers does not decide against a semicolon; a file without any separator has one column.
 */
export function guessSeparator(text: string): string {
  const rated = [...separators.keys()].map((separator) => ({ separator, agreement: agreement(text, separator) }));
  const best = Math.max(...rated.map((rating) => rating.agreement));
  if (best < leastAgreement) return ';';
  return rated.find((rating) => rating.agreement >= Math.max(leastAgreement, best - clearLead))?.separator ?? ';';
}

/** Share of the first records that have the most frequent number of cells, when that is at least two; 0 otherwise. */
function agreement(text: string, separator: string): number {
  const widths = new Map<number, number>();
  let records = 0;
  attempt(() => {
    for (const { cells } of csvRecords(text, separator)) {
      if (cells.every((cell) => cell.trim() === '')) continue;
      widths.set(cells.length, (widths.get(cells.length) ?? 0) + 1);
      records += 1;
      if (records === sampleSize) return;
    }
  });
  widths.delete(1);
  const usual = Math.max(0, ...widths.values());
  return records === 0 ? 0 : (usual / records) * (isPunctuation(text, separator) ? 0.5 : 1);
}

/** True when the separator is mostly followed by a blank, as a comma in running text is. */
function isPunctuation(text: string, separator: string): boolean {
  if (separator === '\t') return false;
  const sample = text.slice(0, 50_000);
  const all = sample.split(separator).length - 1;
  return all > 0 && sample.split(`${separator} `).length - 1 > all / 2;
}
