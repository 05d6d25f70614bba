import { parseCellName } from '../cell-names.ts';
import { refuse } from '../faults.ts';
import type { ReadLimits } from '../limits.ts';
import { emptyCell, type ImportCell, type ImportRow } from '../table.ts';

/**
 * Repeats the content of every merged area in all its cells, marked with the direction in which it was spread: a merged
 * name counts for every row beside it, a merged heading for every column below it. Rows that hold nothing of their own
 * stay left out.
 */
export function spreadMergedAreas(
  rows: readonly ImportRow[],
  areas: readonly string[],
  limits: ReadLimits,
): readonly ImportRow[] {
  if (areas.length === 0) return rows;
  const indexOfLine = new Map(rows.map(({ line }, index) => [line, index]));
  const spread = new Map<number, ImportCell[]>();
  let budget = limits.cells;
  for (const area of areas) {
    const [first, last] = area.split(':').map(parseCellName);
    const start = first ? indexOfLine.get(first.line) : undefined;
    if (!first || !last || start === undefined) continue;
    const source = rows[start]?.cells[first.column] ?? emptyCell;
    if (source.kind === 'empty') continue;
    const lastColumn = Math.min(last.column, limits.columns - 1);
    for (let index = start; index < rows.length; index += 1) {
      const row = rows[index];
      if (!row || row.line > last.line) break;
      const cells = spread.get(index) ?? [...row.cells];
      spread.set(index, cells);
      for (let column = first.column; column <= lastColumn; column += 1) {
        budget -= 1;
        if (budget < 0) refuseTooMany();
        while (cells.length <= column) cells.push(emptyCell);
        if (cells[column]?.kind !== 'empty') continue;
        cells[column] = { ...source, spread: column === first.column ? 'down' : 'across' };
      }
    }
  }
  return rows.map((row, index) => ({ line: row.line, cells: spread.get(index) ?? row.cells }));
}

function refuseTooMany(): never {
  return refuse(
    'too-many-cells',
    'Die verbundenen Zellen des Blatts überdecken zu viele Zellen. Bitte heben Sie die Verbindungen auf und wählen Sie die Datei erneut.',
  );
}
