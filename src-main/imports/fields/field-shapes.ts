import type { ImportCell } from '../table.ts';
import { parseDate } from './dates.ts';
import type { ImportField, ImportValues } from './field.ts';
import { type NumberRange, parseDecimal, parseWhole } from './numbers.ts';
import { parseLine, parseLongText } from './texts.ts';

/** What every field says about itself. */
type Heading = Pick<ImportField, 'id' | 'title' | 'headings'>;

/** A field that holds one line of text. */
export function lineField(heading: Heading, value: (text: string) => ImportValues): ImportField {
  return { ...heading, parse: (cell) => mapped(parseLine(cell), ({ text }) => value(text)) };
}

/** A field that holds several lines of text. */
export function textField(heading: Heading, value: (text: string) => ImportValues): ImportField {
  return { ...heading, parse: (cell) => mapped(parseLongText(cell), ({ text }) => value(text)) };
}

/** A field that holds a whole number; `unit` may stand behind it. */
export function wholeField(
  heading: Heading,
  range: NumberRange,
  value: (whole: number) => ImportValues,
  unit?: RegExp,
): ImportField {
  return {
    ...heading,
    parse: (cell) => mapped(parseWhole(withoutUnit(cell, unit), range), (whole) => value(whole.value)),
  };
}

/** A field that holds a number with decimals; `unit` may stand behind it. */
export function decimalField(
  heading: Heading,
  range: NumberRange,
  value: (decimal: number) => ImportValues,
  unit: RegExp,
): ImportField {
  return {
    ...heading,
    parse: (cell) => mapped(parseDecimal(withoutUnit(cell, unit), range), (decimal) => value(decimal.value)),
  };
}

/** A field that holds a day; `time` is the time of day beside it, if any. */
export function dateField(heading: Heading, value: (date: string, time: string | null) => ImportValues): ImportField {
  return { ...heading, parse: (cell) => mapped(parseDate(cell), ({ date, time }) => value(date, time)) };
}

/** The cell without the unit behind its number. */
export function withoutUnit(cell: ImportCell, unit: RegExp | undefined): ImportCell {
  return cell.kind === 'text' && unit ? { ...cell, text: cell.text.replace(unit, '') } : cell;
}

type Failure = { readonly ok: false; readonly message: string };

function mapped<Parsed extends { readonly ok: true }>(
  parsed: Parsed | Failure,
  value: (parsed: Parsed) => ImportValues,
) {
  return parsed.ok ? { ok: true as const, value: value(parsed) } : parsed;
}
