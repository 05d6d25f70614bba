import { searchKey } from '#domain/search-key.ts';
import type { Header } from './header.ts';
import { missingKeyPart } from './key-parts.ts';
import type { MappedColumn, SkippedRow, SkipReason } from './outcome.ts';
import { cellAt, type ImportCell, type ImportRow, isFilled } from './table.ts';

type Aside = Omit<SkippedRow, 'line'> | null;

const sumWords =
  /^(?:summen?|gesamt\w*|insgesamt|zusammen|zwischensummen?|total|durchschnitt|mittelwert)\b|\b(?:insgesamt|zusammen|gesamt)$/;
const higherUnits = /^(?:landkreis|kreis|land|amt|verwaltungsgemeinschaft|regierungsbezirk|deutschland|bund)\b/;
const noteWords = /^(?:quellen?|stand|anmerkung(?:en)?|hinweise?|erlaeuterung(?:en)?|fussnoten?|datenlizenz)\b/;

/**
 * Tells the rows of a table that hold no municipality: what stands above the heading, the heading itself and its
 * repetition on further pages, rows without anything in the mapped columns, sums and notes below the table. A row with
 * a readable key is never left aside.
 */
export function rowsAside(header: Header, columns: readonly MappedColumn[]): (row: ImportRow) => Aside {
  const firstLine = header.lines[0] ?? 0;
  const lastLine = header.lines.at(-1) ?? 0;
  const titles = new Map(header.columns.map(({ column, title }) => [column, searchKey(title)]));
  const columnOf = (id: string) => columns.find(({ field }) => field.id === id)?.column.column;
  const keyColumn = columnOf('ags');
  const nameColumn = columnOf('name');
  return (row) => {
    if (row.line < firstLine) return aside('title', `Zeile ${row.line} steht über der Kopfzeile.`);
    if (row.line <= lastLine) return aside('header', `Zeile ${row.line} ist die Kopfzeile.`);
    if (!columns.some(({ column }) => isFilled(cellAt(row, column.column)))) {
      return aside('empty', `Zeile ${row.line} enthält in den zugeordneten Spalten nichts.`);
    }
    const key = keyColumn === undefined ? null : cellAt(row, keyColumn);
    if (key && /^\d{6,}$/.test(key.text)) return null;
    if (key?.text.includes(missingKeyPart) && /\d/.test(key.text)) return largerUnit(row);
    // A key, even a damaged one, makes the row one about a municipality.
    if (key && /\d{6}|\de\+/i.test(key.text.replace(/\s/g, ''))) return null;
    return describe(row, titles, key, nameColumn === undefined ? null : cellAt(row, nameColumn));
  };
}

function describe(
  row: ImportRow,
  titles: ReadonlyMap<number, string>,
  key: ImportCell | null,
  name: ImportCell | null,
): Aside {
  const filled = row.cells.flatMap((cell, column) =>
    isFilled(cell) ? [{ cell, column, words: searchKey(cell.text) }] : [],
  );
  const label = filled[0]?.words ?? '';
  const hasKey = key !== null && isFilled(key);
  const hasName = name !== null && isFilled(name);
  if (filled.length > 1 && filled.every(({ column, words }) => titles.get(column) === words)) {
    return aside('repeated-header', `Zeile ${row.line} wiederholt die Kopfzeile.`);
  }
  if (filled.length > 1 && filled.every(({ cell }, index) => cell.text === String(index + 1))) {
    return aside('note', `Zeile ${row.line} zählt die Spalten.`);
  }
  if (filled.some(({ words, column }) => column <= 2 && sumWords.test(words))) {
    return aside('sum', `Zeile ${row.line} ist eine Summenzeile.`);
  }
  if (!hasKey && !hasName && filled.every(({ cell }) => /^[\d.,\s-]+$/.test(cell.text))) {
    return aside('sum', `Zeile ${row.line} enthält nur Zahlen ohne Schlüssel und Namen, vermutlich Summen.`);
  }
  const unit = name && hasName ? searchKey(name.text) : label;
  if (key !== null && higherUnits.test(unit)) return largerUnit(row);
  if (noteWords.test(label) || /^(?:\*|©|\d\))/.test(filled[0]?.cell.text ?? '')) {
    return aside('note', `Zeile ${row.line} ist eine Anmerkung.`);
  }
  // One cell that is neither a key nor a name: a caption between the rows or a remark below them.
  if (filled.length === 1 && key !== null && filled[0]?.cell !== name) {
    return aside('note', `Zeile ${row.line} enthält nur einen Text und keine Gemeinde.`);
  }
  return null;
}

function largerUnit({ line }: ImportRow): Aside {
  return aside('sum', `Zeile ${line} nennt keine Gemeinde, sondern eine größere Einheit.`);
}

function aside(reason: SkipReason, message: string): Aside {
  return { reason, message };
}
