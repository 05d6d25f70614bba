import { describe, expect, it } from 'vitest';
import { contract, isProcedureName, type ProcedureName } from './index.ts';

const procedures = Object.entries(contract);
const queries = [
  'app.info',
  'overview.get',
  'municipalities.list',
  'municipalities.get',
  'planning.get',
  'planning.check',
  'meetings.get',
  'catalogue.get',
  'settings.get',
  'municipalities.adviseFormat',
  'restrictions.list',
  'followUps.list',
  'followUps.morningNotice',
  'contacts.list',
  'views.list',
  'timetables.list',
  'imports.preview',
  'letters.list',
  'letters.check',
  'reports.situation',
  'history.list',
  'history.state',
];
/** Calls that need no input: an empty object is enough for them. */
const withoutInput: readonly string[] = [
  'app.info',
  'setup.resetSandbox',
  'backup.create',
  'overview.get',
  'municipalities.list',
  'planning.get',
  'planning.check',
  'catalogue.get',
  'settings.get',
  'settings.save',
  'restrictions.list',
  'followUps.list',
  'contacts.list',
  'views.list',
  'timetables.list',
  'letters.list',
  'reports.situation',
  'history.list',
  'history.state',
  'history.undo',
  'history.redo',
];

const withPrototypeKey: unknown = JSON.parse('{"__proto__": {"municipalityId": "13076048", "on": "2026-11-22"}}');
const cyclic: Record<string, unknown> = {};
cyclic['municipalityIds'] = cyclic;

describe('the contract', () => {
  it('knows its own names and nothing that every object has', () => {
    expect(isProcedureName('meetings.move')).toBe(true);
    const strangers = ['', 'meetings', 'meetings.fly', 'constructor', '__proto__', 'toString', 'hasOwnProperty'];
    expect(strangers.filter(isProcedureName)).toEqual([]);
  });

  it('names room and step of every call', () => {
    for (const [name] of procedures) expect(name).toMatch(/^[a-z][A-Za-z]+\.[a-z][A-Za-z]+$/);
  });

  it('says of every call whether it changes anything', () => {
    const found = procedures.filter(([, procedure]) => procedure.kind === 'query').map(([name]) => name);
    expect(found.sort()).toEqual([...queries].sort());
  });
});

describe.each(procedures)('%s', (name, { input }) => {
  it.each([null, undefined, 1, Number.NaN, true, 'x', [], [{}], Symbol('x'), () => ({})])(
    'refuses the value %j as its input without throwing',
    (rubbish) => {
      expect(input.safeParse(rubbish).success).toBe(false);
    },
  );

  it.each([
    ['an empty object', {}],
    ['an object whose facts hang on its prototype', withPrototypeKey],
    ['an object with unknown facts only', { nonsense: 1 }],
  ])(`${withoutInput.includes(name) ? 'takes' : 'refuses'} %s`, (_words, value) => {
    expect(input.safeParse(value).success).toBe(withoutInput.includes(name));
  });

  it('judges facts of the wrong kind and values that hold themselves without throwing', () => {
    const shape = Object.keys(validShape(name));
    for (const rubbish of [null, 1, '', [], {}, Number.POSITIVE_INFINITY, withPrototypeKey, cyclic]) {
      const value = Object.fromEntries(shape.map((key) => [key, rubbish]));
      expect(() => input.safeParse(value)).not.toThrow();
    }
  });

  it('passes on nothing that it does not know', () => {
    const parsed = input.safeParse({ ...validShape(name), nonsense: 1 });
    expect(parsed.error?.issues ?? []).toEqual([]);
    expect(parsed.data).not.toHaveProperty('nonsense');
  });
});

/** An input that every call with these facts accepts; each schema picks the ones it knows. */
function validShape(name: ProcedureName | string): Readonly<Record<string, unknown>> {
  const facts = {
    register: 'empty',
    workspace: 'real',
    fileId: 'file-1',
    search: 'göhlen',
    municipalityId: '13076048',
    municipalityIds: ['13076048'],
    meetingId: 'meeting-1',
    expectedVersion: 1,
    ags: '13076048',
    name: 'Göhlen',
    kind: 'Gemeinde',
    amtId: null,
    postcodes: ['19288'],
    population: 400,
    projectAreaId: null,
    eligibleAddresses: null,
    mayorTitle: '',
    mayorName: '',
    leadTimeDays: null,
    note: '',
    decision: 'needed',
    on: '2026-11-22',
    outcome: 'granted',
    by: 'Fachdienst Breitband',
    reason: 'Grund',
    format: 'inPerson',
    slot: '2027-03-18T19:00',
    durationMinutes: 90,
    facts: {},
    step: 'agreed',
    attendance: null,
    street: '',
    postcode: '',
    city: '',
    id: 'record-1',
    role: 'mayor',
    contactIds: ['contact-1'],
    address: 'amt=amt-crivitz',
    teamId: null,
    importId: 'import-1',
    fileName: 'Liste.csv',
    content: '',
    text: 'Rückfrage',
    answer: 'Antwort',
    coordinationId: 'coordination-1',
    attachmentId: 'attachment-1',
    restrictionId: 'restriction-1',
    title: 'Verordnung',
    from: '2027-03-01',
    until: null,
    area: 'land',
    inPersonForbidden: true,
    limitInside: null,
    limitOutside: null,
    conditions: '',
    legalSource: '',
    decisions: [{ meetingId: 'meeting-1', step: 'cancel' }],
    questions: [],
    answers: [{ municipalityId: '13076048', agrees: true }],
    letterIds: ['letter-1'],
    successorId: '13076110',
    mapping: [],
    accept: 'safe',
    jobId: 'job-1',
    limit: 10,
  };
  const ofCall: Readonly<Record<string, object>> = {
    'amts.save': { kind: 'Amt' },
    'followUps.morningNotice': { hour: 8, lastGivenOn: null },
    'timetables.save': { for: 'everybody', days: {} },
    'coordination.writeList': { format: 'xlsx' },
    'exports.register': { format: 'csv' },
    'exports.situationReport': { format: 'docx' },
    'letters.check': { kind: 'invitation' },
    'letters.write': { kind: 'invitation' },
    'letters.record': { step: 'sent' },
  };
  return { ...facts, ...ofCall[name] };
}
