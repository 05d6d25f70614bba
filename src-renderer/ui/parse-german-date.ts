import { isDate } from '#domain/calendar-dates.ts';

const german = /^(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{2}|\d{4})$/;

/** `12.3.27`, `12.03.2027` and `2027-03-12` as `2027-03-12`; null where no existing day is meant. */
export function parseGermanDate(typed: string): string | null {
  const text = typed.trim();
  const parts = german.exec(text);
  if (!parts) return isDate(text) ? text : null;
  const [, day = '', month = '', year = ''] = parts;
  const date = `${year.padStart(4, '20')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDate(date) ? date : null;
}
