import { z } from 'zod';
import { isDate, isSlot } from '#domain/calendar-dates.ts';
import { longestDurationMinutes } from '#domain/meeting.ts';

const longestLine = 300;
const longestText = 5000;
const mostRecords = 11_000;

/**
 * Text in Unicode form NFC with `\n` as the end of a line, without other control characters and without the
 * noncharacters that no XML file may hold: what letters, calendars and tables can carry.
 */
function cleanText(longest: number) {
  return z
    .string()
    .max(longest, `Der Text ist zu lang (höchstens ${longest} Zeichen).`)
    .transform((text) =>
      text
        .toWellFormed()
        .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
        .replace(/[^\P{Control}\n\t]|[\uFFFE\uFFFF]/gu, '')
        .normalize('NFC')
        .trim(),
    );
}

/** One line of text, trimmed. */
export const line = cleanText(longestLine).transform((text) => text.replace(/\s+/g, ' '));

/** One line of text that must not be empty. */
export const filledLine = line.refine((text) => text !== '', 'Bitte füllen Sie dieses Feld aus.');

/** Several lines of text, trimmed. */
export const longText = cleanText(longestText);

/** A reason: a text that must not be empty. */
export const reason = longText.refine((text) => text !== '', 'Bitte geben Sie einen Grund an.');

/** A day as `YYYY-MM-DD`. */
export const date = z
  .string()
  .refine(isDate, 'Dieses Datum gibt es nicht. Erwartet wird ein Tag zwischen 2000 und 2099 in der Form JJJJ-MM-TT.');

/** Wall time in Europe/Berlin as `YYYY-MM-DDTHH:mm`. */
export const slot = z
  .string()
  .refine(isSlot, 'Diesen Zeitpunkt gibt es nicht. Erwartet wird Tag und Uhrzeit in der Form JJJJ-MM-TTTHH:MM.');

/** A time of day as `HH:mm`. */
export const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Erwartet wird eine Uhrzeit in der Form HH:MM.');

/** Identifier of a record. */
export const id = z.string().min(1, 'Es fehlt die Kennung.').max(80, 'Die Kennung ist zu lang.');

/** At least one identifier, without repetition. */
export const ids = z
  .array(id)
  .min(1, 'Bitte wählen Sie mindestens einen Eintrag aus.')
  .max(mostRecords, `Höchstens ${mostRecords} Einträge auf einmal.`)
  .transform((list) => [...new Set(list)]);

/** Version of the record as the caller saw it. */
export const expectedVersion = z.number().int().min(1);

/** Length of a meeting in minutes: a quarter of an hour to twelve hours. */
export const durationMinutes = z
  .number()
  .int()
  .min(15, 'Eine Versammlung dauert mindestens 15 Minuten.')
  .max(longestDurationMinutes, 'Eine Versammlung dauert höchstens 12 Stunden.');

/** Values of a format's fields by key. */
export const formatDetails = z.record(z.string().max(40), longText);

/** The bytes of a file in base64. */
export const fileContent = z.string().max(70_000_000, 'Die Datei ist größer als 50 MB. Bitte teilen Sie sie.');

/** Which rows of a file are taken over. `safe`: those without doubts; `all`: those too; or the lines chosen. */
export const rowsAccepted = z.union([z.enum(['safe', 'all']), z.array(z.number().int().min(1)).max(100_000)]);
