import { cellName } from './cell-names.ts';
import { refuse } from './faults.ts';
import type { ReadLimits } from './limits.ts';

/** Counts what is read and refuses what goes beyond the limits. */
export interface SizeGuard {
  /** Call for every row that holds anything. */
  readonly row: (line: number) => void;
  /** Call for every cell that holds anything; `column` counts from 0, `line` from 1. */
  readonly cell: (text: string, column: number, line: number) => void;
}

const number = new Intl.NumberFormat('de-DE');

/** A guard over one table. */
export function countCells(limits: ReadLimits): SizeGuard {
  let rows = 0;
  let cells = 0;
  return {
    row: (line) => {
      rows += 1;
      if (rows <= limits.rows) return;
      refuse(
        'too-many-rows',
        `Die Tabelle hat mehr als ${number.format(limits.rows)} gefüllte Zeilen (ab Zeile ${line}). Bitte teilen Sie sie in mehrere Dateien.`,
        { line },
      );
    },
    cell: (text, column, line) => {
      cells += 1;
      if (column < limits.columns && cells <= limits.cells && text.length <= limits.cellLength) return;
      const cell = cellName(column, line);
      if (column >= limits.columns) {
        refuse(
          'too-many-columns',
          `Die Tabelle hat mehr als ${number.format(limits.columns)} Spalten: Zelle ${cell} ist gefüllt. Bitte löschen Sie Spalten, die nicht gebraucht werden.`,
          { cell },
        );
      }
      if (cells > limits.cells) {
        refuse(
          'too-many-cells',
          `Die Tabelle hat mehr als ${number.format(limits.cells)} gefüllte Zellen (ab Zelle ${cell}). Bitte löschen Sie Spalten, die nicht gebraucht werden, oder teilen Sie die Datei.`,
          { cell },
        );
      }
      refuse(
        'cell-too-long',
        `Zelle ${cell} enthält mehr als ${number.format(limits.cellLength)} Zeichen. Meist fehlt vorher ein schließendes Anführungszeichen. Bitte kürzen Sie die Zelle.`,
        { cell },
      );
    },
  };
}
