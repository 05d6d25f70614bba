import fc from 'fast-check';
import { contactRoles } from '#domain/contact.ts';
import type { Entities, EntityTable } from './entities.ts';

const text = fc.string({ unit: 'grapheme', maxLength: 30 });
const optionalText = fc.option(text);
const whole = fc.integer({ min: 0, max: 1_000_000 });
// The database knows one zero only.
const measure = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
const texts = fc.array(text, { maxLength: 4 });
const facts = fc.dictionary(text, text, { maxKeys: 4, noNullPrototype: true });

/** Ids of the records that others may refer to. */
export const referenced = {
  amts: 'amt-1',
  project_areas: 'area-1',
  municipalities: '13076046',
  venues: 'venue-1',
  teams: 'team-1',
  meetings: 'meeting-1',
} as const;

const id = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).map((value) => `neu-${value}`);
const version = fc.constant(1);
const optional = (value: string) => fc.constantFrom(null, value);

/** Any record of each table; references point to the records named in `referenced`. */
export const anyRecord: { readonly [Table in EntityTable]: fc.Arbitrary<Entities[Table]> } = {
  amts: fc.record({
    id,
    version,
    name: text,
    kind: fc.constantFrom('Amt', 'amtsfreie Stadt', 'Landkreis'),
    street: text,
    postcode: text,
    city: text,
    phone: text,
    email: text,
    website: text,
  }),
  project_areas: fc.record({
    id,
    version,
    name: text,
    call: text,
    deadline: optionalText,
    formerDeadlines: fc.array(fc.record({ deadline: text, replacedOn: text }), { maxLength: 3 }),
  }),
  municipalities: fc.record({
    id,
    version,
    name: text,
    kind: fc.constantFrom('Gemeinde', 'Stadt'),
    amtId: optional(referenced.amts),
    postcodes: texts,
    population: fc.option(whole),
    populationDate: optionalText,
    latitude: fc.option(measure),
    longitude: fc.option(measure),
    areaKm2: fc.option(measure),
    parts: fc.array(fc.record({ name: text, needsOwnMeeting: fc.boolean() }), { maxLength: 3 }),
    announcement: fc.record({ form: text, bulletin: text, editorialDeadline: text, boards: text }),
    projectAreaId: optional(referenced.project_areas),
    eligibleAddresses: fc.option(whole),
    mayorTitle: text,
    mayorName: text,
    leadTimeDays: fc.option(whole),
    needDecision: fc.constantFrom('unchecked', 'needed', 'not-affected', 'deferred', 'refused'),
    needReason: text,
    needDecidedOn: optionalText,
    followUpOn: optionalText,
    followUpNote: text,
    note: text,
  }),
  venues: fc.record({
    id,
    version,
    municipalityId: fc.constant(referenced.municipalities),
    name: text,
    street: text,
    postcode: text,
    city: text,
    seats: fc.option(whole),
    seatsOutside: fc.option(whole),
    barrierFree: fc.option(fc.boolean()),
    projector: fc.option(fc.boolean()),
    internet: fc.option(fc.boolean()),
    keyHolder: text,
    rent: text,
    note: text,
  }),
  contacts: fc.record({
    id,
    version,
    municipalityId: optional(referenced.municipalities),
    amtId: optional(referenced.amts),
    role: fc.constantFrom(...contactRoles),
    formOfAddress: fc.constantFrom('Frau', 'Herr', ''),
    name: text,
    phone: text,
    email: text,
    isPrivate: fc.boolean(),
    source: text,
    checkedOn: optionalText,
    note: text,
  }),
  saved_views: fc.record({ id, version, name: text, address: text }),
  import_mappings: fc.record({ id, version, name: text, columns: facts }),
  teams: fc.record({ id, version, name: text }),
  meetings: fc.record({
    id,
    version,
    municipalityIds: texts,
    format: text,
    formatReason: text,
    details: facts,
    slot: optionalText,
    durationMinutes: whole,
    alternativeSlots: texts,
    venueId: optional(referenced.venues),
    teamId: optional(referenced.teams),
    agreedOn: optionalText,
    invitedOn: optionalText,
    announcedOn: optionalText,
    heldOn: optionalText,
    attendance: fc.option(whole),
    cancelledOn: optionalText,
    cancelReason: text,
    overrides: fc.array(fc.record({ ruleId: text, reason: text, on: text }), { maxLength: 3 }),
    note: text,
  }),
  coordinations: fc.record({
    id,
    version,
    municipalityId: fc.constant(referenced.municipalities),
    format: text,
    slot: optionalText,
    askedOn: text,
    outcome: fc.constantFrom(null, 'granted', 'granted-with-conditions', 'denied'),
    answeredOn: optionalText,
    answeredBy: text,
    reference: text,
    conditions: text,
    withdrawnOn: optionalText,
    withdrawReason: text,
  }),
  letters: fc.record({
    id,
    version,
    kind: text,
    municipalityId: fc.constant(referenced.municipalities),
    meetingId: optional(referenced.meetings),
    writtenOn: text,
    path: text,
    sha256: text,
    facts,
    overrideReason: text,
    sentOn: optionalText,
  }),
  amt_letters: fc.record({
    id,
    version,
    kind: text,
    amtId: fc.constant(referenced.amts),
    contactIds: fc.array(text),
    writtenOn: text,
    path: text,
    sha256: text,
  }),
  settings: fc.record({
    id,
    version,
    sender: fc.record({
      organisation: text,
      street: text,
      postcode: text,
      city: text,
      contactName: text,
      phone: text,
      email: text,
      signaturePrefix: text,
      signatoryName: text,
    }),
    districtName: text,
    defaultDurationMinutes: whole,
    defaultStartTime: text,
    defaultLeadTimeDays: whole,
    districtFollowUpDays: whole,
    municipalityFollowUpDays: whole,
    deadlineMarginDays: whole,
  }),
};

/** The same record of a table every time, under the given id. */
export function recordOf<Table extends EntityTable>(table: Table, recordId: string): Entities[Table] {
  const [record] = fc.sample(anyRecord[table], { seed: 7, numRuns: 1 });
  if (!record) throw new Error(`no record of ${table}`);
  return { ...record, id: recordId };
}
