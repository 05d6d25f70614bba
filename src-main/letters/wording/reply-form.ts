import type { DateText } from '#domain/calendar-dates.ts';
import { germanLongDate } from '#domain/german-dates.ts';
import type { LetterSituation } from '../kind.ts';
import type { Enclosure } from '../letter.ts';
import { heading, line, paragraph, tick } from './blocks.ts';
import { questionsFor } from './format-questions.ts';
import { proposedDates } from './meeting-dates.ts';
import { designation } from './municipality-names.ts';
import { oneLine } from './plain-text.ts';
import { senderLines } from './sender-parts.ts';
import { venueText } from './venue-words.ts';

/** Ways of announcing something in public (KV-DVO M-V § 3); the Hauptsatzung of the municipality names its own. */
const announcementForms = ['Aushang', 'Amtliches Bekanntmachungsblatt', 'Zeitung', 'Internet'];

/** Title of the reply form, as it stands on the form and in the note about enclosures. */
export const replyFormTitle = 'Rückantwort';

/** The page with which the municipality answers: tick a date, name a room, say how it announces. */
export function replyForm(situation: LetterSituation, answerBy: DateText): Enclosure {
  const { municipality, meeting, settings, venue } = situation;
  const dates = proposedDates(meeting);
  const format = questionsFor(meeting?.format ?? '');
  const place = venueText(venue);
  const sender = [...senderLines(settings.sender), oneLine(settings.sender.email)].filter(Boolean).join(', ');
  return {
    title: replyFormTitle,
    blocks: [
      paragraph(`${designation(situation)} (Gemeindeschlüssel ${oneLine(municipality.id)})`),
      paragraph(`Bitte bis zum ${germanLongDate(answerBy)} zurücksenden${sender ? ` an: ${sender}` : ''}.`),
      heading('Termin'),
      ...dates.map((date) => tick(date)),
      ...(dates.length > 0
        ? [tick(dates.length === 1 ? 'Dieser Termin passt nicht.' : 'Keiner dieser Termine passt.')]
        : []),
      line(dates.length > 0 ? 'Unser Vorschlag' : 'Unsere Vorschläge'),
      heading(format.replyTitle),
      ...(place ? [tick(`Wie vorgeschlagen: ${place}`)] : []),
      ...format.answers,
      heading('Bekanntmachung'),
      ...announcementForms.map((form) => tick(form)),
      line('Redaktionsschluss'),
      line('Standorte der Bekanntmachungstafeln'),
      heading('Ansprechpartner und Unterschrift'),
      line('Ansprechpartner, Telefon'),
      line('Name'),
      line('Datum, Unterschrift'),
    ],
  };
}
