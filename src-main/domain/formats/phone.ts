import type { MeetingFormat } from './format.ts';

/** Advice by telephone: number and hours, or a conference with a PIN. */
export const phone: MeetingFormat = {
  id: 'phone',
  title: 'Telefon',
  phrase: 'am Telefon',
  needsVenue: false,
  fields: [
    { key: 'number', label: 'Telefonnummer', type: 'phoneNumber', required: true },
    {
      key: 'hours',
      label: 'Sprechzeiten',
      type: 'text',
      required: true,
      help: 'Zum Beispiel: am Tag der Versammlung 16 bis 20 Uhr.',
    },
    { key: 'pin', label: 'PIN der Konferenz', type: 'text', required: false },
    { key: 'registration', label: 'Anmeldung', type: 'text', required: false },
    { key: 'documents', label: 'Unterlagen vorab', type: 'text', required: false },
  ],
};
