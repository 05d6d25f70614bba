import { ags } from './fields/ags.ts';
import type { FieldId } from './fields/field.ts';
import { readField } from './fields/field.ts';
import { importFieldById } from './fields/index.ts';
import type { Header, HeaderColumn } from './header.ts';
import { byStrength, type HeadingMatch, matchHeading } from './headings.ts';
import { isListOfAmts } from './list-of-amts.ts';
import type { ProposedMapping } from './mapping.ts';
import { cellAt, type ImportCell, type ImportRow, type ImportTable, isFilled } from './table.ts';

/** Filled cells of a column that are looked at. */
const sampleSize = 100;
/** Share of them that the field must be able to read. */
const leastReadable = 0.3;
/** Share of keys that makes a column without a telling heading the column of the key. */
const leastKeys = 0.8;

/** A column with the fields that its heading and its cells allow, the best first. */
interface Candidates {
  readonly column: HeaderColumn;
  readonly cells: readonly ImportCell[];
  readonly matches: readonly HeadingMatch[];
}

/**
 * Proposes a field for every column by its heading, checked against what stands in its cells. When two columns fit the
 * same field, the one with the more telling heading gets it and the other is named in a remark. Without a column for
 * the key, the one whose cells are keys is taken.
 */
export function guessMapping(table: ImportTable, header: Header): ProposedMapping {
  const lastLine = header.lines.at(-1) ?? 0;
  const below = table.rows.filter(({ line }) => line > lastLine);
  const sampled = header.columns.map((column) => ({ column, cells: sampleOf(below, column.column) }));
  const subject = isListOfAmts(sampled.map(({ column, cells }) => ({ title: column.title, cells })))
    ? 'amts'
    : 'municipalities';
  const columns = sampled.map(
    ({ column, cells }): Candidates => ({
      column,
      cells,
      matches: matchHeading(column.title, subject).filter((match) => isReadable(match, cells)),
    }),
  );
  const { chosen, remarks } = settle(columns);
  const keyColumn =
    subject === 'amts' || [...chosen.values()].includes('ags')
      ? undefined
      : columns.find((column) => !chosen.has(column.column.column) && holdsKeys(column));
  if (keyColumn) chosen.set(keyColumn.column.column, 'ags');
  return {
    mapping: header.columns.map(({ column, title }) => ({ header: title, field: chosen.get(column) ?? null })),
    remarks: keyColumn
      ? [
          ...remarks,
          `Die Spalte „${keyColumn.column.title}“ wird als Gemeindeschlüssel gelesen, weil ihre Zellen Schlüssel enthalten.`,
        ]
      : remarks,
  };
}

/** The first filled cells of a column. */
function sampleOf(rows: readonly ImportRow[], column: number): readonly ImportCell[] {
  const cells: ImportCell[] = [];
  for (const row of rows) {
    const cell = cellAt(row, column);
    if (isFilled(cell)) cells.push(cell);
    if (cells.length === sampleSize) break;
  }
  return cells;
}

/** Gives every field to the column with the best match. */
function settle(columns: readonly Candidates[]) {
  const wishes = columns
    .flatMap(({ column, matches }) => matches.slice(0, 1).map((match) => ({ column, match })))
    .sort((one, other) => byStrength(one.match, other.match) || one.column.column - other.column.column);
  const owners = new Map<FieldId, HeaderColumn>();
  const chosen = new Map<number, FieldId>();
  const remarks: string[] = [];
  for (const { column, match } of wishes) {
    const owner = owners.get(match.field);
    if (owner) {
      remarks.push(
        `Auch die Spalte „${column.title}“ passt zum Feld „${titleOf(match.field)}“. Vorgeschlagen ist „${owner.title}“; bitte prüfen Sie das.`,
      );
    } else {
      owners.set(match.field, column);
      chosen.set(column.column, match.field);
    }
  }
  return { chosen, remarks };
}

/** True when the cells do not contradict the heading. A column that is called AGS stays one, so that its faults are named. */
function isReadable({ field, strength }: HeadingMatch, cells: readonly ImportCell[]): boolean {
  if (cells.length === 0 || (field === 'ags' && strength === Number.POSITIVE_INFINITY)) return true;
  const entry = importFieldById(field);
  return entry !== undefined && share(cells, (cell) => readField(entry, cell).ok) >= leastReadable;
}

function holdsKeys({ cells }: Candidates): boolean {
  return cells.length > 0 && share(cells, (cell) => readField(ags, cell).ok) >= leastKeys;
}

function share(cells: readonly ImportCell[], passes: (cell: ImportCell) => boolean): number {
  return cells.filter(passes).length / cells.length;
}

function titleOf(field: FieldId): string {
  return importFieldById(field)?.title ?? field;
}
