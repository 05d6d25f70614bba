import type { Amt } from '#domain/amt.ts';
import type { Coordination } from '#domain/coordination.ts';
import { type Meeting, untouchedMeeting } from '#domain/meeting.ts';
import { type Municipality, untouchedProcedure } from '#domain/municipality.ts';
import type { Sender, Settings } from '#domain/settings.ts';
import { defaultSettings } from '#domain/settings.ts';
import type { Venue } from '#domain/venue.ts';
import type { LetterSituation } from './kind.ts';

/** Stands in every field that is internal; it must not appear in any letter. */
export const internalMark = 'NUR-INTERN';

/** Göhlen, administered by the Amt Ludwigslust-Land. */
export const goehlen: Municipality = {
  id: '13076046',
  name: 'Göhlen',
  kind: 'Gemeinde',
  amtId: 'ludwigslust-land',
  postcodes: ['19288'],
  population: 546,
  populationDate: '2024-12-31',
  latitude: 53.307337,
  longitude: 11.369618,
  areaKm2: 34.02,
  parts: [{ name: 'Leussow', needsOwnMeeting: false }],
  announcement: { form: 'Amtsblatt', bulletin: '', editorialDeadline: '', boards: '' },
  projectAreaId: 'lup-22-01',
  eligibleAddresses: 120,
  mayorTitle: 'Der Bürgermeister',
  mayorName: 'Muster',
  leadTimeDays: null,
  needDecision: 'needed',
  needReason: `${internalMark} Bedarf`,
  needDecidedOn: '2026-10-01',
  ...untouchedProcedure,
  followUpOn: '2026-12-01',
  followUpBy: `${internalMark} Kollegin`,
  followUpNote: `${internalMark} Wiedervorlage`,
  note: `${internalMark} Notiz zur Gemeinde`,
  version: 1,
};

/** Boizenburg/Elbe, a town with its own administration. */
export const boizenburg: Municipality = {
  ...goehlen,
  id: '13076014',
  name: 'Boizenburg/Elbe',
  kind: 'Stadt',
  amtId: 'boizenburg',
  mayorTitle: 'Die Bürgermeisterin',
  mayorName: 'Dr. Beispiel',
};

/** Amt of Göhlen. */
export const amtLudwigslustLand: Amt = {
  id: 'ludwigslust-land',
  name: 'Amt Ludwigslust-Land',
  kind: 'Amt',
  street: 'Wöbbeliner Str. 5',
  postcode: '19288',
  city: 'Ludwigslust',
  phone: '',
  email: 'info@amt-ludwigslust-land.de',
  website: 'www.amt-ludwigslust-land.de',
  version: 1,
};

/** Administration of Boizenburg/Elbe. */
export const townBoizenburg: Amt = {
  ...amtLudwigslustLand,
  id: 'boizenburg',
  name: 'Stadt Boizenburg/Elbe',
  kind: 'amtsfreie Stadt',
  street: 'Kirchplatz 1',
  postcode: '19258',
  city: 'Boizenburg/Elbe',
};

/** A sender with all facts. */
export const sender: Sender = {
  organisation: 'Breitband Muster GmbH',
  street: 'Beispielring 40',
  postcode: '19063',
  city: 'Schwerin',
  contactName: 'Erika Beispiel',
  phone: '0385 1234-567',
  email: 'ausbau@breitband-muster.example',
  signaturePrefix: 'i. A.',
  signatoryName: 'Erika Beispiel',
};

const settings: Settings = { ...defaultSettings, sender, districtName: 'Landkreis Ludwigslust-Parchim' };

/** A hall in Göhlen. */
export const hall: Venue = {
  id: 'hall',
  municipalityId: goehlen.id,
  name: 'Dorfgemeinschaftshaus',
  street: 'Dorfstraße 12',
  postcode: '19288',
  city: 'Göhlen',
  seats: 60,
  seatsOutside: null,
  barrierFree: true,
  projector: true,
  internet: null,
  keyHolder: `${internalMark} Schlüssel`,
  rent: `${internalMark} Miete`,
  note: `${internalMark} Notiz zum Raum`,
  version: 1,
};

/** A meeting in the hall with three dates. */
export const meetingInPerson: Meeting = {
  id: 'meeting',
  municipalityIds: [goehlen.id],
  format: 'inPerson',
  formatReason: `${internalMark} Begründung`,
  details: { doorsOpen: '18:30', technology: 'Beamer bringen wir mit', hints: 'Bitte bringen Sie einen Lageplan mit.' },
  slot: '2027-03-18T19:00',
  durationMinutes: 90,
  alternativeSlots: ['2027-03-25T19:00', '2027-03-23T17:00'],
  venueId: hall.id,
  teamId: null,
  ...untouchedMeeting,
  agreedOn: '2026-12-01',
  agreedBy: `${internalMark} Sprecher`,
  result: { note: `${internalMark} Ergebnis`, questions: [] },
  invitedOn: null,
  announcedOn: null,
  announcements: {},
  heldOn: null,
  attendance: null,
  cancelledOn: null,
  cancelReason: `${internalMark} Absage`,
  overrides: [{ ruleId: 'weekend', reason: `${internalMark} Ausnahme`, on: '2026-11-01' }],
  note: `${internalMark} Notiz zum Termin`,
  version: 1,
};

/** The same meeting as a video. */
export const meetingByVideo: Meeting = {
  ...meetingInPerson,
  format: 'video',
  venueId: null,
  details: {
    address: 'https://www.breitband-muster.example/goehlen',
    availableUntil: '2027-04-30',
    moderator: 'Öffentlichkeitsarbeit',
    questions: 'fragen@breitband-muster.example',
    questionsUntil: '2027-04-15',
    withoutInternet: 'Telefonsprechstunde unter 0385 1234-568,\nmontags 16 bis 18 Uhr',
  },
};

/** The same meeting by telephone. */
export const meetingByPhone: Meeting = {
  ...meetingInPerson,
  format: 'phone',
  venueId: null,
  details: {
    number: '0385 1234-569',
    hours: 'am Tag der Versammlung 16 bis 20 Uhr',
    pin: '4711#',
    registration: 'nicht nötig',
    documents: 'liegen im Amt aus',
  },
};

/** Consent of the Landkreis to the meeting as it stands. */
export const consent: Coordination = {
  id: 'coordination',
  municipalityId: goehlen.id,
  format: 'inPerson',
  slot: null,
  askedOn: '2026-11-02',
  outcome: 'granted',
  answeredOn: '2026-11-10',
  answeredBy: `${internalMark} Person beim Landkreis`,
  reference: '60-BB-17',
  conditions: '',
  withdrawnOn: null,
  withdrawReason: `${internalMark} Widerruf`,
  inquiries: [],
  version: 1,
};

/** A situation in which both kinds of letter can be written; `changes` puts other facts into it. */
export function situationWith(changes: Partial<LetterSituation> = {}): LetterSituation {
  return {
    municipality: goehlen,
    amt: amtLudwigslustLand,
    meeting: meetingInPerson,
    meetingMunicipalities: ['Göhlen'],
    venue: hall,
    coordination: consent,
    coordinationState: 'granted',
    projectArea: {
      id: 'lup-22-01',
      name: 'LUP22_01',
      call: '1. Call',
      deadline: '2027-05-31',
      formerDeadlines: [],
      version: 1,
    },
    settings,
    ...changes,
  };
}

/** Days of an example letter. */
export const letterDates = { date: '2026-11-22', answerBy: '2026-12-06' } as const;
