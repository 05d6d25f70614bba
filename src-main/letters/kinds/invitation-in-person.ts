import { detailText } from '../wording/format-details.ts';
import { dateAndHours } from '../wording/meeting-dates.ts';
import { linesOf } from '../wording/plain-text.ts';
import { lacksAddress, venueText } from '../wording/venue-words.ts';
import type { InvitationVariant } from './invitation-variant.ts';

/** Invitation to a meeting in a room or outside. */
export const inPersonInvitation: InvitationVariant = {
  formatId: 'inPerson',
  introduction: 'Zu einer Einwohnerversammlung vor Ort laden wir Sie herzlich ein.',
  facts({ meeting, venue }) {
    const doors = detailText(meeting, 'doorsOpen');
    const place = venueText(venue);
    return [
      ['Termin', dateAndHours(meeting)],
      ['Einlass', doors && `ab ${doors}`],
      ['Ort', place && venue?.barrierFree ? `${place} (barrierefrei)` : place],
    ];
  },
  hints: ({ meeting }) => linesOf(detailText(meeting, 'hints')),
  agenda: [
    'Begrüßung',
    'Vorstellung des Vorhabens',
    'Ablauf und Zeitplan der Bauarbeiten',
    'Hausanschluss: Kosten und Fristen',
    'Fragen, Einzelberatung und Hilfe beim Ausfüllen der Anträge',
  ],
  warnings: ({ venue }) =>
    venue && lacksAddress(venue)
      ? ['Die Anschrift des Raums ist unvollständig; bitte ergänzen Sie Straße und Ort.']
      : [],
};
