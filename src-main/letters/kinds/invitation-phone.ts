import { detailText } from '../wording/format-details.ts';
import { dateAndHours } from '../wording/meeting-dates.ts';
import type { InvitationVariant } from './invitation-variant.ts';

/** Invitation to advice by telephone or to a telephone conference. */
export const phoneInvitation: InvitationVariant = {
  formatId: 'phone',
  introduction: 'Zu einer Einwohnerversammlung am Telefon laden wir Sie herzlich ein.',
  facts: ({ meeting }) => [
    ['Termin', dateAndHours(meeting)],
    ['Telefonnummer', detailText(meeting, 'number')],
    ['PIN', detailText(meeting, 'pin')],
    ['Sprechzeiten', detailText(meeting, 'hours')],
    ['Anmeldung', detailText(meeting, 'registration')],
    ['Unterlagen', detailText(meeting, 'documents')],
  ],
  hints: () => [],
  agenda: [
    'Begrüßung',
    'Vorstellung des Vorhabens',
    'Ablauf und Zeitplan der Bauarbeiten',
    'Hausanschluss: Kosten und Fristen',
    'Fragen und Antworten',
  ],
  warnings: () => [],
};
