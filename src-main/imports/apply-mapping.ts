import { cellName } from './cell-names.ts';
import { conflictOf, contradictionIn } from './contradictions.ts';
import { settleDuplicates } from './duplicates.ts';
import { type ImportValues, readField } from './fields/field.ts';
import { importFieldById } from './fields/index.ts';
import type { Header, HeaderColumn } from './header.ts';
import type { Mapping } from './mapping.ts';
import {
  type ImportOutcome,
  type ImportRecord,
  type MappedColumn,
  type RefusalReason,
  type RefusedRow,
  type SkippedRow,
  subjectName,
} from './outcome.ts';
import { rowsAside } from './rows-aside.ts';
import { cellAt, type ImportRow, type ImportTable, isFilled } from './table.ts';

/**
 * Reads the rows below the heading with a mapping. A row is taken as a whole or not at all; titles, sums, notes and
 * repetitions are left aside with the reason. Check the mapping with `mappingProblems` first.
 */
export function applyMapping(table: ImportTable, header: Header, mapping: Mapping): ImportOutcome {
  const columns = mappedColumns(header, mapping);
  const aside = rowsAside(header, columns);
  const isTextFile = table.sheet === null;
  const records: ImportRecord[] = [];
  const refused: RefusedRow[] = [];
  const skipped: SkippedRow[] = [];
  for (const row of table.rows) {
    const reason = aside(row);
    if (reason) {
      skipped.push({ line: row.line, ...reason });
      continue;
    }
    const outcome = readRow(row, columns, isTextFile ? header.width : null);
    const { reasons, values } = outcome;
    if (reasons.length > 0) refused.push({ line: row.line, name: subjectName(values), reasons });
    else records.push({ line: row.line, values });
  }
  const settled = settleDuplicates(records);
  return {
    records: settled.records,
    refused: [...refused, ...settled.refused].sort(byLine),
    skipped: [...skipped, ...settled.skipped].sort(byLine),
  };
}

/** The columns that fill a field, in the order of the file; the first one counts when two fill the same. */
function mappedColumns(header: Header, mapping: Mapping): readonly MappedColumn[] {
  const fields = new Map(mapping.map((entry) => [entry.header, entry.field]));
  const taken = new Set<string>();
  return header.columns.flatMap((column) => {
    const field = importFieldById(fields.get(column.title) ?? '');
    if (!field || taken.has(field.id)) return [];
    taken.add(field.id);
    return [{ column, field }];
  });
}

/** The values of a row, and everything that is wrong with it. `width` is the width of the heading in a text file. */
function readRow(row: ImportRow, columns: readonly MappedColumn[], width: number | null) {
  const reasons: RefusalReason[] = [];
  const surplus = width === null ? null : surplusIn(row, width);
  if (surplus) return { values: {}, reasons: [surplus] };
  const values: ImportValues = {};
  for (const { column, field } of columns) {
    const result = readField(field, cellAt(row, column.column));
    const fault = result.ok ? conflictOf(values, result.value) : result.message;
    if (fault !== null) reasons.push(refusal(row.line, column, fault));
    else if (result.ok) Object.assign(values, result.value);
  }
  if (reasons.length > 0) return { values, reasons };
  const contradiction = contradictionIn(values);
  if (contradiction) reasons.push({ cell: null, message: `Zeile ${row.line}: ${contradiction}` });
  const missing = missingKey(row.line, columns, values);
  return { values, reasons: missing ? [...reasons, missing] : reasons };
}

/** Why a row of a text file with cells beyond its heading is not taken; null when there are none. */
export function surplusIn({ line, cells }: ImportRow, width: number): RefusalReason | null {
  const surplus = cells.findIndex((cell, column) => column >= width && isFilled(cell));
  if (surplus < 0) return null;
  return {
    cell: cellName(surplus, line),
    message: `Zeile ${line} hat mehr Spalten als die Kopfzeile. Vermutlich enthält eine Zelle das Trennzeichen, ohne in Anführungszeichen zu stehen; die Werte wären verrutscht.`,
  };
}

/** Why it is not clear which municipality or Amt the row is about; null when it is. */
function missingKey(line: number, columns: readonly MappedColumn[], values: ImportValues): RefusalReason | null {
  const columnOf = (id: string) => columns.find(({ field }) => field.id === id)?.column;
  if (values.ags !== undefined || values.name !== undefined) return null;
  const [key, name] = [columnOf('ags'), columnOf('name')];
  if (key) return refusal(line, key, 'Hier fehlt der Gemeindeschlüssel.');
  if (name) return refusal(line, name, 'Hier fehlt der Name.');
  if (values.amtName !== undefined && values.amtName !== 'amtsfrei') return null;
  const amt = columnOf('amtName');
  if (amt) return refusal(line, amt, 'Hier fehlt der Name des Amtes.');
  const message = `Zeile ${line}: Es ist keine Spalte zugeordnet, die sagt, welche Gemeinde gemeint ist.`;
  return { cell: null, message };
}

/** What is wrong with the cell of a row, with its place. */
export function refusal(
  line: number,
  { column, title }: Pick<HeaderColumn, 'column' | 'title'>,
  message: string,
): RefusalReason {
  const cell = cellName(column, line);
  return { cell, message: `Zeile ${line}, Zelle ${cell} („${title}“): ${message}` };
}

function byLine(one: { readonly line: number }, other: { readonly line: number }): number {
  return one.line - other.line;
}
