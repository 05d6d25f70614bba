import { isDate } from '#domain/calendar-dates.ts';
import type { FormatField } from '#domain/formats/format.ts';
import { formatById } from '#domain/formats/index.ts';
import { germanLongDate } from '#domain/german-dates.ts';
import type { Meeting } from '#domain/meeting.ts';
import { linesOf, oneLine } from './plain-text.ts';

type Detailed = Pick<Meeting, 'format' | 'details'>;

/** One fact of the format as it is printed: dates as `12. März 2027`, times with "Uhr"; empty when it is not known. */
export function detailText(meeting: Detailed, key: string): string {
  const field = formatById(meeting.format)?.fields.find((candidate) => candidate.key === key);
  return field ? printed(field, meeting.details[key] ?? '') : '';
}

/** Label and text of every known fact of the format, in the order of its fields. */
export function detailTexts(meeting: Detailed): readonly (readonly [string, string])[] {
  const fields = formatById(meeting.format)?.fields ?? [];
  return fields
    .map((field): readonly [string, string] => [field.label, detailText(meeting, field.key)])
    .filter(([, text]) => text);
}

/** The facts of the format in one text, for comparing a letter with the present. */
export function detailsFact(meeting: Detailed): string {
  return detailTexts(meeting)
    .map(([label, text]) => `${label}: ${text}`)
    .join('; ');
}

function printed(field: FormatField, value: string): string {
  const text = oneLine(value);
  if (field.type === 'date' && isDate(text)) return germanLongDate(text);
  if (field.type === 'time' && /^\d{1,2}:\d{2}$/.test(text)) return `${text} Uhr`;
  return field.type === 'longText' ? linesOf(value).join('\n') : text;
}
