import { addDays, isDate } from '#domain/calendar-dates.ts';
import { germanDate } from '#domain/german-dates.ts';
import { parseGermanDate } from '../../ui/parse-german-date.ts';

/** A wish "from – to" as it stands in an address: `500..2000`, `2027-03-01..`, `..heute+14`. Empty: open. */
export interface Range {
  readonly from: string;
  readonly to: string;
}

/** What a bound of a range can be: a whole number, or a day (also counted from today). */
export type BoundKind = 'number' | 'date';

const relative = /^heute([+-]\d{1,4})?$/;
const digits = /^\d{1,12}$/;

/** Reads a range; null where the text is none. */
export function rangeFromToken(token: string): Range | null {
  const parts = token.split('..');
  const [from, to] = parts;
  return parts.length === 2 && from !== undefined && to !== undefined ? { from, to } : null;
}

/** The range as it stands in an address; null where both ends are open. */
export function rangeToToken({ from, to }: Range): string | null {
  return from === '' && to === '' ? null : `${from}..${to}`;
}

/** A bound as a number that can be compared; null: open, or nothing that can be read. `today` counts `heute+14`. */
export function boundAsNumber(bound: string, kind: BoundKind, today: string | null): number | null {
  if (kind === 'number') return digits.test(bound) ? Number(bound) : null;
  const days = relative.exec(bound);
  if (days) return today === null ? null : dayAsNumber(addDays(today, Number(days[1] ?? 0)));
  return isDate(bound) ? dayAsNumber(bound) : null;
}

/** `2027-03-12` as 20270312. */
export function dayAsNumber(day: string): number {
  return Number(day.replaceAll('-', ''));
}

/** What was typed as a bound: "2.000", "12.3.27", "heute + 14"; null where it cannot be read, empty for open. */
export function boundFromTyped(typed: string, kind: BoundKind): string | null {
  const text = typed.trim().toLowerCase();
  if (text === '') return '';
  if (kind === 'number') {
    const number = text.replace(/[.\s]/g, '');
    return digits.test(number) ? number : null;
  }
  const counted = text
    .replaceAll(' ', '')
    .replace('−', '-')
    .replace(/tage?$/, '');
  return relative.test(counted) ? counted : parseGermanDate(text);
}

/** A bound as a person writes it: "2.000", "12.03.2027", "heute + 14". */
export function boundToTyped(bound: string, kind: BoundKind): string {
  if (kind === 'number') return digits.test(bound) ? Number(bound).toLocaleString('de-DE') : bound;
  return isDate(bound) ? germanDate(bound) : bound.replace(/[+-]/, (sign) => ` ${sign} `);
}
