import type { ImportCell } from '../table.ts';
import { failed, shown } from './field.ts';

/** A number, or a German sentence about why there is none. */
export type NumberResult = { readonly ok: true; readonly value: number } | ReturnType<typeof failed>;

/** Between which values a number must lie, both included. */
export interface NumberRange {
  readonly min: number;
  readonly max: number;
}

const number = new Intl.NumberFormat('de-DE', { maximumFractionDigits: 6 });

/**
 * A whole number. In text the German way counts: "1.234" and "1 234" are 1234; "1,234" could be either and is refused,
 * like everything with a remainder.
 */
export function parseWhole(cell: ImportCell, range: NumberRange): NumberResult {
  if (/^\d{1,9}$/.test(cell.text) && isNumeric(cell)) return inRange(Number(cell.text), range, cell);
  const text = normalised(cell);
  const digits = cell.kind === 'number' ? text : germanInteger(text);
  if (digits === null && /^[1-9]\d{0,2}(?:,\d{3})+$/.test(text)) {
    return failed(
      `${shown(cell)} ist nicht eindeutig: Das Komma kann Tausender oder Nachkommastellen trennen. Bitte schreiben Sie die Zahl ohne Trennzeichen.`,
    );
  }
  const value = digits === null || !isNumeric(cell) ? Number.NaN : Number(digits);
  return Number.isInteger(value) ? inRange(value, range, cell) : failed(`${shown(cell)} ist keine ganze Zahl.`);
}

/**
 * A number that may have decimals. "8,43" and "1.234,5" are read the German way; "8.43" can only be a decimal point;
 * "1.234" could be either and is refused, unless the range leaves no doubt (`isPointDecimal`, as with coordinates).
 */
export function parseDecimal(cell: ImportCell, range: NumberRange, isPointDecimal = false): NumberResult {
  if (cell.kind === 'text' && /^\d{1,9},\d{1,9}$/.test(cell.text)) {
    return inRange(Number(cell.text.replace(',', '.')), range, cell);
  }
  const text = normalised(cell);
  if (!isNumeric(cell)) return failed(`${shown(cell)} ist keine Zahl.`);
  if (cell.kind === 'number') return inRange(Number(text), range, cell);
  if (!isPointDecimal && /^-?[1-9]\d{0,2}\.\d{3}$/.test(text)) {
    return failed(
      `${shown(cell)} ist nicht eindeutig: Der Punkt kann Tausender oder Nachkommastellen trennen. Bitte schreiben Sie die Zahl mit Komma und ohne Tausenderpunkt.`,
    );
  }
  const german = /^(-?(?:[1-9]\d{0,2}(?:[. ]\d{3})+|\d+))(?:,(\d+))?$/.exec(text);
  if (german && !(isPointDecimal && text.includes('.'))) {
    const [, whole = '', decimals = '0'] = german;
    return inRange(Number(`${whole.replace(/[. ]/g, '')}.${decimals}`), range, cell);
  }
  if (/^-?\d+\.\d+$/.test(text)) return inRange(Number(text), range, cell);
  return failed(`${shown(cell)} ist keine Zahl. Erwartet wird zum Beispiel 8,43.`);
}

/** Digits of a whole number in German notation, groups removed; null when it is none. */
function germanInteger(text: string): string | null {
  const match = /^(-?(?:\d+|[1-9]\d{0,2}(?:\.\d{3})+|[1-9]\d{0,2}(?: \d{3})+))(?:,0+)?$/.exec(text);
  return match?.[1]?.replace(/[. ]/g, '') ?? null;
}

function inRange(value: number, { min, max }: NumberRange, cell: ImportCell): NumberResult {
  if (value >= min && value <= max) return { ok: true, value };
  return failed(`${shown(cell)} liegt nicht zwischen ${number.format(min)} und ${number.format(max)}.`);
}

/** Without the differences between blanks and between signs that tables use alike. */
function normalised({ text }: ImportCell): string {
  if (/^[\d.,]+$/.test(text)) return text;
  return text.replace(/\s+/g, ' ').replace(/^[−–] ?(?=\d)/, '-');
}

function isNumeric({ kind }: ImportCell): boolean {
  return kind === 'number' || kind === 'text';
}
