import { type Meeting, untouchedMeeting } from '#domain/meeting.ts';
import { type Municipality, untouchedProcedure } from '#domain/municipality.ts';
import type { Plan } from '#domain/plan.ts';
import { defaultSettings } from '#domain/settings.ts';
import type { Venue } from '#domain/venue.ts';

/** A municipality of the tests with everything that must stay inside marked by the word GEHEIM. */
export function exampleMunicipality(facts: Partial<Municipality> & Pick<Municipality, 'id' | 'name'>): Municipality {
  return {
    kind: 'Gemeinde',
    amtId: 'GEHEIM-amt',
    postcodes: ['GEHEIM-postcode'],
    population: 987_654,
    populationDate: '2025-12-31',
    latitude: 53.2891234567,
    longitude: 11.43,
    areaKm2: 987.654,
    parts: [{ name: 'GEHEIM-part', needsOwnMeeting: true }],
    announcement: {
      form: 'GEHEIM-form',
      bulletin: 'GEHEIM-bulletin',
      editorialDeadline: 'GEHEIM-editorial-deadline',
      boards: 'GEHEIM-boards',
    },
    projectAreaId: 'GEHEIM-project-area',
    eligibleAddresses: 987_655,
    mayorTitle: 'GEHEIM-mayor-title',
    mayorName: 'GEHEIM-mayor-name',
    leadTimeDays: 98_765,
    needDecision: 'needed',
    needReason: 'GEHEIM-need-reason',
    needDecidedOn: '2026-11-01',
    ...untouchedProcedure,
    followUpOn: '2026-11-02',
    followUpBy: 'GEHEIM-colleague',
    followUpNote: 'GEHEIM-follow-up-note',
    note: 'GEHEIM-municipality-note',
    version: 1,
    ...facts,
  };
}

/** An agreed meeting in the room of Göhlen, with everything that must stay inside marked by the word GEHEIM. */
export function exampleMeeting(facts: Partial<Meeting> = {}): Meeting {
  return {
    id: '0190f3a2-6c1e-7000-8000-000000000001',
    municipalityIds: ['13076048'],
    format: 'inPerson',
    formatReason: 'GEHEIM-format-reason',
    details: { doorsOpen: '18:30', technology: 'GEHEIM-technology', hints: 'Bitte melden Sie sich an.' },
    slot: '2027-03-18T19:00',
    durationMinutes: 90,
    alternativeSlots: ['2027-09-08T17:17'],
    venueId: 'venue-1',
    teamId: 'team-1',
    ...untouchedMeeting,
    agreedOn: '2026-11-20',
    agreedBy: 'GEHEIM-speaker',
    fellThroughReason: 'GEHEIM-fell-through',
    formerSlots: [{ slot: '2026-12-01T19:00', movedOn: '2026-11-05', reason: 'GEHEIM-former' }],
    result: {
      note: 'GEHEIM-result',
      questions: [
        {
          id: 'q',
          text: 'GEHEIM-question',
          owner: 'GEHEIM-owner',
          dueOn: null,
          answeredOn: null,
          answer: 'GEHEIM-reply',
        },
      ],
    },
    invitedOn: null,
    announcedOn: null,
    heldOn: null,
    attendance: 98_766,
    cancelledOn: null,
    cancelReason: 'GEHEIM-cancel-reason',
    overrides: [{ ruleId: 'GEHEIM-rule', reason: 'GEHEIM-override-reason', on: '2026-11-03' }],
    note: 'GEHEIM-meeting-note',
    version: 1,
    ...facts,
  };
}

const venue: Venue = {
  id: 'venue-1',
  municipalityId: '13076048',
  name: 'Dorfgemeinschaftshaus',
  street: 'Dorfstraße 12',
  postcode: '19288',
  city: 'Göhlen',
  seats: 98_767,
  seatsOutside: 98_768,
  barrierFree: true,
  projector: true,
  internet: false,
  keyHolder: 'GEHEIM-key-holder',
  rent: 'GEHEIM-rent',
  note: 'GEHEIM-venue-note',
  version: 1,
};

/** Plan around the meetings given, with everything that must stay inside marked by the word GEHEIM. */
export function examplePlan(meetings: readonly Meeting[]): Plan {
  return {
    today: '2026-11-22',
    meetings,
    municipalities: [
      exampleMunicipality({ id: '13076048', name: 'Göhlen' }),
      exampleMunicipality({ id: '13076111', name: 'Picher', latitude: 53.37, longitude: 11.2 }),
      exampleMunicipality({ id: '13076014', name: 'Boizenburg/Elbe', kind: 'Stadt', latitude: null, longitude: null }),
    ],
    projectAreas: [],
    venues: [venue],
    teams: [{ id: 'team-1', name: 'GEHEIM-team', version: 1 }],
    coordinations: [
      {
        id: 'GEHEIM-coordination',
        municipalityId: '13076048',
        format: 'inPerson',
        slot: null,
        askedOn: '2026-11-04',
        outcome: 'granted-with-conditions',
        answeredOn: '2026-11-05',
        answeredBy: 'GEHEIM-answered-by',
        reference: 'GEHEIM-reference',
        conditions: 'GEHEIM-conditions',
        withdrawnOn: null,
        withdrawReason: 'GEHEIM-withdraw-reason',
        inquiries: [{ askedOn: '2026-11-04', text: 'GEHEIM-inquiry', answeredOn: null, answer: 'GEHEIM-answer' }],
        version: 1,
      },
    ],
    restrictions: [],
    holidays: { region: 'MV', publicHolidays: [], schoolHolidays: [], schoolHolidaysKnownUntil: '2028-07-31' },
    settings: {
      ...defaultSettings,
      sender: {
        organisation: 'GEHEIM-organisation',
        street: 'GEHEIM-street',
        postcode: 'GEHEIM-postcode',
        city: 'GEHEIM-city',
        contactName: 'GEHEIM-contact',
        phone: 'GEHEIM-phone',
        email: 'GEHEIM-email',
        signaturePrefix: 'i. A.',
        signatoryName: 'GEHEIM-signatory',
      },
      districtName: 'GEHEIM-district',
    },
  };
}

/** A published video of Göhlen and Picher. */
export const exampleVideo: Meeting = exampleMeeting({
  id: '0190f3a2-6c1e-7000-8000-000000000002',
  municipalityIds: ['13076048', '13076111'],
  format: 'video',
  slot: '2027-04-13T18:00',
  agreedOn: null,
  details: {
    address: 'https://stream.example/göhlen?call=6&teil=2',
    availableUntil: '2027-05-31',
    moderator: 'GEHEIM-moderator',
    questions: 'fragen@breitband.example, Telefon 03871 000-0',
    questionsUntil: '2027-05-15',
    withoutInternet: 'Die Unterlagen liegen im Amt aus.\nMontag bis Freitag; 8 bis 12 Uhr.',
  },
});

/** Advice by telephone for Boizenburg/Elbe. */
export const examplePhone: Meeting = exampleMeeting({
  id: '0190f3a2-6c1e-7000-8000-000000000003',
  municipalityIds: ['13076014'],
  format: 'phone',
  slot: '2027-05-04T16:00',
  durationMinutes: 240,
  invitedOn: '2027-04-01',
  details: {
    number: '03871 000-0',
    hours: '16 bis 20 Uhr',
    pin: '4711',
    registration: 'nicht nötig',
    documents: 'auf der Internetseite der Stadt',
  },
});
