import { isDate } from '#domain/calendar-dates.ts';
import { searchKey } from '#domain/search-key.ts';
import { remembered } from '../remembered.ts';
import type { ImportCell } from '../table.ts';
import { failed, shown } from './field.ts';

/** A day with the time of day that belongs to it, or a German sentence about why there is none. */
export type DateResult =
  | { readonly ok: true; readonly date: string; readonly time: string | null }
  | ReturnType<typeof failed>;

/** A time of day as `HH:mm`, or a German sentence. */
export type TimeResult = { readonly ok: true; readonly time: string } | ReturnType<typeof failed>;

/** Beginnings of the German months, folded. */
const months = ['jan', 'feb', 'maerz', 'apr', 'mai', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dez'];
const weekday = /^(?:mo|di|mi|do|fr|sa|so)[a-zäöü]*\.?,? +(?:den )?/i;
/** A day, and a time of day where one follows. */
const dayAndClock = /^(.*?)(?:(?:T|,? (?:um |ab )?)(\d{1,2}(?:[:.]\d{2}.*| ?uhr)))?$/i;
/** Two-digit years up to this one are read as 20xx; later ones could mean the last century and are refused. */
const lastShortYear = 49;
const exists = remembered(isDate);

/**
 * A day: a date cell of a workbook, "12.03.2027", "12.3.27", "12. März 2027" or "2027-03-12", each with a weekday before
 * and a time behind if need be. Days in other orders ("03/12/2027") are refused, because they can be read in two ways.
 */
export function parseDate(cell: ImportCell): DateResult {
  if (cell.kind === 'date') return checked(cell.text.slice(0, 10), cell.text.slice(11) || null, cell);
  if (cell.kind === 'number') {
    return failed(`Die Zahl ${shown(cell)} ist kein Datum. Bitte formatieren Sie die Zelle in Excel als Datum.`);
  }
  return parseGermanDate(cell.text);
}

const parseGermanDate = remembered((written): DateResult => {
  const cell: ImportCell = { kind: 'text', text: written };
  const text = written.replace(/\s+/g, ' ').replace(weekday, '');
  const [, day = '', clock] = dayAndClock.exec(text) ?? [];
  const date = isoDay(day) ?? germanDay(day);
  if (date === 'short-year') {
    return failed(`Das Jahr in ${shown(cell)} ist nicht eindeutig. Bitte schreiben Sie es mit vier Ziffern.`);
  }
  const time = clock === undefined ? null : timeOfDay(clock);
  if (date === null || (clock !== undefined && time === null)) {
    return failed(`${shown(cell)} ist kein Datum. Erwartet wird die Form TT.MM.JJJJ, zum Beispiel 12.03.2027.`);
  }
  return checked(date, time, cell);
});

/** A time of day: a time cell, the time of a date cell, "19:00", "19.30 Uhr" or "19 Uhr". */
export function parseTime(cell: ImportCell): TimeResult {
  const text = cell.kind === 'date' ? cell.text.slice(11) : cell.text;
  const time = cell.kind === 'number' ? null : timeOfDay(text);
  return time === null
    ? failed(`${shown(cell)} ist keine Uhrzeit. Erwartet wird die Form HH:MM, zum Beispiel 19:00.`)
    : { ok: true, time };
}

function checked(date: string, time: string | null, cell: ImportCell): DateResult {
  if (exists(date)) return { ok: true, date, time: time === '00:00' ? null : time };
  return failed(`Den Tag ${shown(cell)} gibt es nicht, oder er liegt nicht zwischen 2000 und 2099.`);
}

function isoDay(text: string): string | null {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : null;
}

function germanDay(text: string): string | 'short-year' | null {
  const match = /^(\d{1,2})\. ?(?:(\d{1,2})\. ?|([A-Za-zäöüÄÖÜ]+)\.? ?)(\d{4}|\d{2})$/.exec(text);
  if (!match) return null;
  const [, day = '', digits, word = '', year = ''] = match;
  const month = digits ?? monthNumber(word);
  if (month === null) return null;
  if (year.length === 2 && Number(year) > lastShortYear) return 'short-year';
  return `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function monthNumber(word: string): string | null {
  const key = searchKey(word);
  const short = key === 'mrz' || key === 'mar' || key === 'maer' ? 'maerz' : key;
  const index = months.findIndex((month) => short.length >= 3 && short.startsWith(month));
  return index < 0 ? null : String(index + 1);
}

function timeOfDay(text: string): string | null {
  const match = /^(\d{1,2})(?:[:.](\d{2})(?::\d{2}(?:\.\d+)?)?( ?uhr)?| ?uhr)$/i.exec(text.trim());
  if (!match) return null;
  const [, hour = '', minute = '00'] = match;
  return Number(hour) < 24 && Number(minute) < 60 ? `${hour.padStart(2, '0')}:${minute}` : null;
}
