import { decodeText } from '../csv/encoding.ts';
import { csvRecords } from '../csv/records.ts';
import { guessSeparator, separatorTitle } from '../csv/separator.ts';
import { isErrorValue } from '../error-values.ts';
import { attempt } from '../faults.ts';
import type { ImportFormat } from '../format.ts';
import { countCells } from '../size-guard.ts';
import { emptyCell, type ImportCell, type ImportRow } from '../table.ts';

/** Text with separators, in the encodings and with the separators that table programs write. */
export const csv: ImportFormat = {
  id: 'csv',
  title: 'CSV-Datei',
  extensions: ['csv', 'txt', 'tsv'],
  // Whatever is not of another kind is tried as text; binary content is refused while decoding.
  recognises: () => true,
  read: (bytes, { limits }) =>
    attempt(() => {
      const { text, encoding } = decodeText(bytes);
      const declared = /^sep=([^"\r\n])(?:\r\n?|\n)/i.exec(text)?.[1];
      const separator = declared ?? guessSeparator(text);
      const guard = countCells(limits);
      const rows: ImportRow[] = [];
      for (const { line, cells: texts } of csvRecords(text, separator)) {
        if (declared && line === 1) continue;
        const cells = texts.map(textCell);
        if (cells.every((cell) => cell.kind === 'empty')) continue;
        guard.row(line);
        for (const [column, cell] of cells.entries()) {
          if (cell.kind !== 'empty') guard.cell(cell.text, column, line);
        }
        rows.push({ line, cells });
      }
      return {
        format: 'csv',
        description: `CSV-Datei, Zeichensatz ${encoding}, Trennzeichen ${separatorTitle(separator)}`,
        sheet: null,
        sheets: [],
        rows,
        notes: [],
      };
    }),
};

/** The apostrophe that the export puts before a text which a table program would calculate. */
const guardedFormula = /^'(?='*[=+\-@\t\r])/;

/**
 * A cell of a text file. `="01053093"` is how table programs protect leading zeros; the text inside is meant. A guarded
 * formula is a text, whatever it looks like without its apostrophe.
 */
function textCell(raw: string): ImportCell {
  const text = ((raw.startsWith('="') && /^="([^"]*)"$/.exec(raw)?.[1]) || raw).trim();
  if (text === '') return emptyCell;
  if (guardedFormula.test(text)) return { kind: 'text', text: text.slice(1) };
  return { kind: isErrorValue(text) ? 'formula-error' : 'text', text };
}
