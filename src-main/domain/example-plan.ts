import type { Coordination } from './coordination.ts';
import { type ScheduledMeeting, untouchedMeeting } from './meeting.ts';
import { type Municipality, noAnnouncementPractice, untouchedProcedure } from './municipality.ts';
import type { Plan } from './plan.ts';
import type { Restriction } from './restriction.ts';
import { defaultSettings } from './settings.ts';

/** Göhlen, needed and in project area "area-1", with the facts under test put over it. */
export function exampleMunicipality(facts: Partial<Municipality> = {}): Municipality {
  return {
    id: '13076048',
    name: 'Göhlen',
    kind: 'Gemeinde',
    amtId: 'amt-1',
    postcodes: ['19288'],
    population: 400,
    populationDate: '2025-12-31',
    latitude: 53.25,
    longitude: 11.39,
    areaKm2: 18.4,
    parts: [],
    announcement: noAnnouncementPractice,
    projectAreaId: 'area-1',
    eligibleAddresses: 120,
    mayorTitle: 'Die Bürgermeisterin',
    mayorName: '',
    leadTimeDays: null,
    needDecision: 'needed',
    needReason: '',
    needDecidedOn: '2026-10-01',
    ...untouchedProcedure,
    note: '',
    version: 1,
    ...facts,
  };
}

/** A complete meeting of Göhlen on Thursday, 18 March 2027, 19:00 to 20:30, about which no rule has anything to say. */
export function exampleMeeting(facts: Partial<ScheduledMeeting> = {}): ScheduledMeeting {
  return {
    id: 'meeting-1',
    municipalityIds: ['13076048'],
    format: 'inPerson',
    formatReason: '',
    details: {},
    slot: '2027-03-18T19:00',
    durationMinutes: 90,
    alternativeSlots: [],
    venueId: 'venue-1',
    teamId: 'team-1',
    ...untouchedMeeting,
    ...facts,
  };
}

/** Consent of the Landkreis to the format of `exampleMeeting`, whatever its date. */
export function exampleCoordination(facts: Partial<Coordination> = {}): Coordination {
  return {
    id: 'coordination-1',
    municipalityId: '13076048',
    format: 'inPerson',
    slot: null,
    askedOn: '2026-11-02',
    outcome: 'granted',
    answeredOn: '2026-11-09',
    answeredBy: 'Fachdienst Breitband',
    reference: '',
    conditions: '',
    withdrawnOn: null,
    withdrawReason: '',
    inquiries: [],
    version: 1,
    ...facts,
  };
}

/** Meetings in person are forbidden in the whole Land from 15 March to 31 May 2027, as they were in the spring of 2020. */
export function exampleRestriction(facts: Partial<Restriction> = {}): Restriction {
  return {
    id: 'restriction-1',
    title: 'Corona-LVO M-V',
    from: '2027-03-15',
    until: '2027-05-31',
    area: 'land',
    areaIds: [],
    inPersonForbidden: true,
    limitInside: null,
    limitOutside: null,
    conditions: '',
    legalSource: '',
    version: 1,
    ...facts,
  };
}

/** A plan on 22 November 2026 with Göhlen and Picher, one area, two rooms, two teams, consent for both, no holidays. */
export function examplePlan(facts: Partial<Plan> = {}): Plan {
  const room = {
    street: 'Dorfstraße 12',
    postcode: '19288',
    seats: 80,
    barrierFree: true,
    keyHolder: '',
    version: 1,
    seatsOutside: null,
    projector: null,
    internet: null,
    rent: '',
    note: '',
  };
  return {
    today: '2026-11-22',
    meetings: [],
    municipalities: [exampleMunicipality(), exampleMunicipality({ id: '13076110', name: 'Picher' })],
    projectAreas: [
      { id: 'area-1', name: 'LUP-15', call: '6. Call', deadline: '2027-06-30', formerDeadlines: [], version: 1 },
    ],
    venues: [
      { ...room, id: 'venue-1', municipalityId: '13076048', name: 'Dorfgemeinschaftshaus', city: 'Göhlen' },
      { ...room, id: 'venue-2', municipalityId: '13076110', name: 'Feuerwehrhaus', city: 'Picher' },
    ],
    teams: [
      { id: 'team-1', name: 'Team Nord', version: 1 },
      { id: 'team-2', name: 'Team Süd', version: 1 },
    ],
    coordinations: [exampleCoordination(), exampleCoordination({ id: 'coordination-2', municipalityId: '13076110' })],
    restrictions: [],
    holidays: { region: 'Test', publicHolidays: [], schoolHolidays: [], schoolHolidaysKnownUntil: '2099-12-31' },
    settings: defaultSettings,
    ...facts,
  };
}
