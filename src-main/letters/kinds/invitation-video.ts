import { dateOf } from '#domain/calendar-dates.ts';
import { germanSlot } from '#domain/german-dates.ts';
import { detailText } from '../wording/format-details.ts';
import type { InvitationVariant } from './invitation-variant.ts';

/** Invitation to a video or live stream, always with the way for people without internet. */
export const videoInvitation: InvitationVariant = {
  formatId: 'video',
  introduction: 'Zu einer Einwohnerversammlung als Video im Internet laden wir Sie herzlich ein.',
  facts({ meeting }) {
    const until = detailText(meeting, 'questionsUntil');
    const questions = detailText(meeting, 'questions');
    return [
      ['Beginn', meeting.slot ? germanSlot(meeting.slot) : ''],
      ['Internetadresse', detailText(meeting, 'address')],
      ['Abrufbar bis', detailText(meeting, 'availableUntil')],
      ['Ihre Fragen an', questions && until ? `${questions} (bis ${until})` : questions],
      ['Ohne Internet', detailText(meeting, 'withoutInternet')],
    ];
  },
  hints: () => [],
  agenda: [
    'Begrüßung',
    'Vorstellung des Vorhabens',
    'Ablauf und Zeitplan der Bauarbeiten',
    'Hausanschluss: Kosten und Fristen',
    'Wege für Ihre Fragen und zur Einzelberatung',
  ],
  warnings({ meeting }) {
    const until = meeting.details['availableUntil'] ?? '';
    return meeting.slot && until && until < dateOf(meeting.slot)
      ? ['Das Video wäre nur bis zu einem Tag vor dem Termin abrufbar. Bitte prüfen Sie „Abrufbar bis“.']
      : [];
  },
};
