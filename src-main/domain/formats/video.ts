import type { MeetingFormat } from './format.ts';

/** A published video or live stream; always with a way for people without internet. */
export const video: MeetingFormat = {
  id: 'video',
  title: 'Video',
  phrase: 'als Video im Internet',
  needsVenue: false,
  fields: [
    {
      key: 'address',
      label: 'Internetadresse',
      type: 'webAddress',
      required: true,
      help: 'Vollständig mit https:// – sie wird in der Einladung ausgeschrieben.',
    },
    { key: 'availableUntil', label: 'Abrufbar bis', type: 'date', required: true },
    { key: 'moderator', label: 'Moderation', type: 'text', required: false },
    {
      key: 'questions',
      label: 'Weg für Fragen',
      type: 'text',
      required: true,
      help: 'E-Mail-Adresse oder Telefonnummer einer Funktionsstelle.',
    },
    { key: 'questionsUntil', label: 'Fragen bis', type: 'date', required: false },
    {
      key: 'withoutInternet',
      label: 'Weg für Menschen ohne Internet',
      type: 'longText',
      required: true,
      help: 'Zum Beispiel Telefonsprechzeiten, ausliegende Unterlagen oder ein Beratungstermin. Ohne ihn ist das Format nicht vollständig.',
    },
  ],
};
