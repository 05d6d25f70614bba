import { isSlot } from '#domain/calendar-dates.ts';
import type { CoordinationOutcome } from '#domain/coordination.ts';
import { germanDate, germanShortSlot } from '#domain/german-dates.ts';
import { formatOf } from '../fields/choices.ts';
import { parseDate } from '../fields/dates.ts';
import { errorIn, failed, isError, shown, statesNothing } from '../fields/field.ts';
import { parseLine, parseLongText } from '../fields/texts.ts';
import type { ImportCell } from '../table.ts';
import { outcomeOf } from './outcome-words.ts';

/** What a cell says (null: nothing), or a German sentence about why it cannot be read. */
export type CellResult<Value> = { readonly ok: true; readonly value: Value | null } | ReturnType<typeof failed>;

/** A date that the Landkreis would like better. */
export interface OtherDate {
  /** As it is kept and shown: "Do., 25.03.2027, 19:00 Uhr", or the words as they stand in the cell. */
  readonly text: string;
  /** Day, or day and time; null where the words are no date. */
  readonly at: string | null;
}

/** Reads cells that hold something; an empty one states nothing, a formula without a result is named. */
function cellReader<Value>(parse: (cell: ImportCell) => CellResult<Value>): (cell: ImportCell) => CellResult<Value> {
  return (cell) => {
    if (statesNothing(cell)) return { ok: true, value: null };
    return isError(cell) ? failed(errorIn(cell)) : parse(cell);
  };
}

/** The answer itself. */
export const readOutcome = cellReader<CoordinationOutcome>((cell) => {
  const value = outcomeOf(cell.text);
  if (value) return { ok: true, value };
  return failed(`${shown(cell)} ist keine Antwort. Erwartet wird „erteilt“, „erteilt mit Auflagen“ oder „versagt“.`);
});

/** The format that was proposed. */
export const readFormat = cellReader<string>((cell) => {
  const value = formatOf(cell.text);
  return value ? { ok: true, value } : failed(`${shown(cell)} ist kein Format, das vorgeschlagen worden sein kann.`);
});

/** The date that was proposed: a day with its time. */
export const readSlot = cellReader<string>((cell) => {
  const parsed = parseDate(cell);
  if (!parsed.ok) return parsed;
  const value = `${parsed.date}T${parsed.time ?? ''}`;
  if (isSlot(value)) return { ok: true, value };
  return failed(`${shown(cell)} ist kein Termin mit Tag und Uhrzeit. Hier muss stehen, was vorgeschlagen war.`);
});

/** Another date: a day, a day with a time, or words about it. */
export const readOtherDate = cellReader<OtherDate>((cell) => {
  const parsed = parseDate(cell);
  if (parsed.ok) {
    const { date, time } = parsed;
    if (time === null) return { ok: true, value: { text: germanDate(date), at: date } };
    const at = `${date}T${time}`;
    return { ok: true, value: { text: germanShortSlot(at), at } };
  }
  const words = parseLine(cell);
  return words.ok && cell.kind === 'text' ? { ok: true, value: { text: words.text, at: null } } : parsed;
});

/** The day of the answer. */
export const readDay = cellReader<string>((cell) => {
  const parsed = parseDate(cell);
  return parsed.ok ? { ok: true, value: parsed.date } : parsed;
});

/** One line of text. */
export const readLine = cellReader<string>((cell) => {
  const parsed = parseLine(cell);
  return parsed.ok ? { ok: true, value: parsed.text } : parsed;
});

/** Text with several lines. */
export const readText = cellReader<string>((cell) => {
  const parsed = parseLongText(cell);
  return parsed.ok ? { ok: true, value: parsed.text } : parsed;
});
