import type { MeetingFormat } from './format.ts';

/** A meeting in a room or outside: needs a venue; doors, technology and conditions are printed in the invitation. */
export const inPerson: MeetingFormat = {
  id: 'inPerson',
  title: 'Präsenz',
  phrase: 'als Versammlung vor Ort',
  needsVenue: true,
  fields: [
    { key: 'doorsOpen', label: 'Einlass ab', type: 'time', required: false },
    {
      key: 'technology',
      label: 'Technik',
      type: 'text',
      required: false,
      help: 'Beamer, Leinwand, Strom, Internet – nur für die eigene Vorbereitung und das Schreiben an die Gemeinde.',
    },
    {
      key: 'hints',
      label: 'Hinweise für die Einladung',
      type: 'longText',
      required: false,
      help: 'Zum Beispiel Anmeldung oder eine Person je Haushalt. Bitte keine Angaben zu einzelnen Personen.',
    },
  ],
};
