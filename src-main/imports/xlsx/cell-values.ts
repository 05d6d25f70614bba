import { cellName } from '../cell-names.ts';
import { germanErrorValue } from '../error-values.ts';
import { refuse } from '../faults.ts';
import { emptyCell, type ImportCell } from '../table.ts';
import { plainDecimal } from './numbers.ts';
import { serialDate } from './serial-dates.ts';
import { unescapeText } from './shared-strings.ts';
import type { NumberStyle } from './styles.ts';

/** What cells refer to. */
export interface CellContext {
  readonly strings: readonly string[];
  readonly styles: readonly NumberStyle[];
  readonly is1904: boolean;
}

/** A cell as it is stored, piece by piece. */
export interface StoredCell {
  readonly column: number;
  readonly type: string;
  readonly style: number;
  value: string | null;
  inline: string;
  formula: string | null;
}

/** What a stored cell means. */
export function meaningOf(cell: StoredCell, context: CellContext, line: number): ImportCell {
  const { column, type, style, value, inline, formula } = cell;
  if (type === 'inlineStr') return textCell(unescapeText(inline));
  if (value === null && formula !== null) {
    // A program that does not calculate has stored the formula without its result.
    return { kind: 'formula-error', text: `=${formula}`.slice(0, 100) };
  }
  if (value === null || value === '') return emptyCell;
  if (type === 's') return textCell(context.strings[Number(value)] ?? refuseCell(column, line));
  if (type === 'str') return textCell(unescapeText(value));
  if (type === 'b') return { kind: 'boolean', text: value === '1' || value === 'true' ? 'WAHR' : 'FALSCH' };
  if (type === 'e') return { kind: 'formula-error', text: germanErrorValue(value) };
  if (type === 'd') return isoCell(value);
  if (type !== 'n') return refuseCell(column, line);
  const text = plainDecimal(value.trim()) ?? refuseCell(column, line);
  const shown = context.styles[style] ?? 'number';
  const date = shown === 'number' ? null : serialDate(Number(text), context.is1904, shown === 'time');
  return date ?? { kind: 'number', text };
}

function textCell(raw: string): ImportCell {
  const text = raw.trim();
  return text === '' ? emptyCell : { kind: 'text', text };
}

/** A date written out, as LibreOffice and some other programs may do. */
function isoCell(value: string): ImportCell {
  const match = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})(?::[\d.]+)?Z?)?$/.exec(value);
  if (!match) return textCell(value);
  const [, date = '', time = '00:00'] = match;
  return { kind: 'date', text: time === '00:00' ? date : `${date}T${time}` };
}

function refuseCell(column: number, line: number): never {
  const name = cellName(column, line);
  return refuse(
    'damaged',
    `Die Excel-Datei ist beschädigt: Zelle ${name} lässt sich nicht lesen. Bitte speichern Sie sie in Excel oder LibreOffice neu und wählen Sie sie erneut.`,
    { cell: name },
  );
}
