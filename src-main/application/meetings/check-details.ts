import { isDate } from '#domain/calendar-dates.ts';
import type { FormatDetails } from '#domain/formats/format.ts';
import { formatById, formats } from '#domain/formats/index.ts';

/**
 * A German sentence about what is wrong with a format and its details; null when nothing is.
 * Missing values are no fault here: they are entered step by step, and the rules speak of them.
 */
export function checkDetails(formatId: string, details: FormatDetails): string | null {
  const format = formatById(formatId);
  if (!format) {
    return `Das Format „${formatId}“ gibt es nicht. Möglich sind: ${formats.map((one) => one.id).join(', ')}.`;
  }
  for (const [key, value] of Object.entries(details)) {
    const field = format.fields.find((candidate) => candidate.key === key);
    if (!field) return `Das Feld „${key}“ gehört nicht zum Format ${format.title}.`;
    if (value === '') continue;
    if (field.type === 'date' && !isDate(value)) return `${field.label}: Dieses Datum gibt es nicht.`;
    if (field.type === 'time' && !/^([01]\d|2[0-3]):[0-5]\d$/.test(value)) {
      return `${field.label}: Erwartet wird eine Uhrzeit in der Form HH:MM.`;
    }
    if (field.type === 'webAddress' && !/^https?:\/\/[^\s/]+\.[^\s]+$/i.test(value)) {
      return `${field.label}: Erwartet wird eine vollständige Adresse, zum Beispiel https://www.beispiel.de/video.`;
    }
    if (field.type === 'phoneNumber' && !/^\+?[\d\s()/-]{3,}$/.test(value)) {
      return `${field.label}: Erwartet wird eine Telefonnummer, zum Beispiel 03871 722-6008.`;
    }
  }
  return null;
}

/** The details that belong to the format; values of other formats are dropped when the format changes. */
export function detailsFor(formatId: string, details: FormatDetails): FormatDetails {
  const keys = new Set(formatById(formatId)?.fields.map((field) => field.key));
  return Object.fromEntries(Object.entries(details).filter(([key, value]) => keys.has(key) && value !== ''));
}
