import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Contact } from '#domain/contact.ts';
import { type Municipality, untouchedProcedure } from '#domain/municipality.ts';
import { registerTable } from '../../exports/register-table.ts';
import { csv } from '../../exports/tables/csv.ts';
import { xlsx } from '../../exports/tables/xlsx.ts';
import { applyMapping } from '../../imports/apply-mapping.ts';
import type { ImportValues } from '../../imports/fields/field.ts';
import { guessMapping } from '../../imports/guess-mapping.ts';
import { prepareTable } from '../../imports/key-parts.ts';
import { readImportFile } from '../../imports/read-file.ts';

const crivitz = {
  ...({ id: 'amt-crivitz', name: 'Amt Crivitz', kind: 'Amt', version: 1 } as const),
  ...{ street: 'Amtsstraße 5', postcode: '19089', city: 'Crivitz', phone: '03863 5454-0' },
  ...{ email: 'info@amt-crivitz.de', website: 'www.amt-crivitz.de' },
};
const west = {
  id: 'west',
  name: 'Gebiet "West"; Teil 1',
  call: '',
  deadline: '2027-06-30',
  formerDeadlines: [],
  version: 1,
};
const records = { amts: [crivitz], projectAreas: [west] };

const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
const names = ['Göhlen', 'Groß Laasch', 'Ruhner Berge', "Neu 'Poserin", 'Pätow-Steegen', 'Boizenburg/Elbe'];
/** Anything that can be typed as a reason, with everything that has a meaning in a table or to a table program. */
const reason = fc
  .array(fc.constantFrom('=', '+', '-', '@', "'", '"', ';', ',', '\n', ' ', 'ß', 'Ł', '€', '1', 'a', '\u{1F3E0}'), {
    minLength: 2,
    maxLength: 12,
  })
  .map((signs) => `x${signs.join('')}x`.replace(/ (?=\n)|(?<=\n) /g, ''))
  .chain((text) => fc.constantFrom(text, `=${text}`, `'=${text}`, `-${text}`, `@${text}`, `+${text}`));
const municipality = fc.record({
  id: fc.integer({ min: 0, max: 999 }).map((number) => `13076${String(number).padStart(3, '0')}`),
  name: fc.constantFrom(...names),
  kind: fc.constantFrom('Gemeinde', 'Stadt'),
  amtId: fc.constant(crivitz.id),
  postcodes: fc.uniqueArray(fc.integer({ min: 19_050, max: 19_406 }).map(String), { minLength: 1, maxLength: 3 }),
  population: optional(fc.integer({ min: 1, max: 90_000 })),
  populationDate: fc.constantFrom('2024-12-31', '2025-12-31', null),
  point: optional(
    fc.tuple(fc.integer({ min: 53_000_001, max: 53_900_000 }), fc.integer({ min: 10_600_001, max: 12_300_000 })),
  ),
  areaKm2: optional(fc.integer({ min: 1, max: 40_000 }).map((hectares) => hectares / 100)),
  eligibleAddresses: optional(fc.nat({ max: 9_000 })),
  projectAreaId: fc.constantFrom(west.id, null),
  leadTimeDays: optional(fc.integer({ min: 1, max: 60 })),
  needDecision: fc.constantFrom('needed', 'deferred', 'refused', 'not-affected'),
  needReason: reason,
});
/** A person with what a table can hold of them; phone numbers begin with a sign that a table program calculates with. */
const person = fc.record({
  name: fc.constantFrom('Birte Lüders', 'Dr. Uwe Ahlers', "Sönke d'Hondt", 'Frauke von der Ostau-Müßig'),
  formOfAddress: fc.constantFrom('Frau', 'Herr', ''),
  phone: fc.constantFrom('', '+49 3863 5454', '03863 5454-0', '(03863) 54 54'),
  email: fc.constantFrom('', 'lüders@göhlen.de', 'post+amt@amt-crivitz.de'),
});
const people = fc.record({ mayor: optional(person), amtHead: optional(person), chiefOfficer: optional(person) });
type People = typeof people extends fc.Arbitrary<infer Value> ? Value : never;
const roles = { mayor: 'mayor', amtHead: 'amt-head', chiefOfficer: 'chief-officer' } as const;

/** The people as contacts of all municipalities drawn and of their Amt. */
function contactsOf(drawn: People, municipalities: readonly Municipality[]): readonly Contact[] {
  return (['mayor', 'amtHead', 'chiefOfficer'] as const).flatMap((one): readonly Contact[] => {
    const person = drawn[one];
    if (!person) return [];
    const rest = { role: roles[one], isPrivate: false, source: '', checkedOn: null, note: '', version: 1 };
    if (one !== 'mayor') return [{ ...rest, ...person, id: one, municipalityId: null, amtId: crivitz.id }];
    return municipalities.map(({ id }) => ({
      ...rest,
      ...person,
      id: `${one} ${id}`,
      municipalityId: id,
      amtId: null,
    }));
  });
}

/** What a row says about the people and the address of the Amt. */
function aroundOf(values: ImportValues) {
  const people = (['mayor', 'amtHead', 'chiefOfficer'] as const).map((one) => {
    const name = values[`${one}Name`];
    const [formOfAddress = '', phone = '', email = ''] = [
      values[`${one}Title`],
      values[`${one}Phone`],
      values[`${one}Email`],
    ];
    return [one, name === undefined ? null : { name, formOfAddress, phone, email }];
  });
  const { amtStreet, amtPostcode, amtCity, amtPhone, amtEmail, amtWebsite } = values;
  const address = { street: amtStreet, postcode: amtPostcode, city: amtCity };
  return {
    people: Object.fromEntries(people),
    address: { ...address, phone: amtPhone, email: amtEmail, website: amtWebsite },
  };
}

const registers = fc.uniqueArray(municipality, { selector: ({ id }) => id, minLength: 1, maxLength: 4 });

/** The values of an import as the facts of a municipality. */
function factsOf(values: ImportValues): Municipality {
  return {
    id: values.ags ?? '',
    name: values.name ?? '',
    kind: values.kind ?? 'Gemeinde',
    amtId: values.amtName === crivitz.name ? crivitz.id : null,
    postcodes: values.postcodes ?? [],
    population: values.population ?? null,
    populationDate: values.populationDate ?? null,
    latitude: values.latitude ?? null,
    longitude: values.longitude ?? null,
    areaKm2: values.areaKm2 ?? null,
    eligibleAddresses: values.eligibleAddresses ?? null,
    projectAreaId: values.projectAreaName === west.name && values.deadline === west.deadline ? west.id : null,
    leadTimeDays: values.leadTimeDays ?? null,
    needDecision: values.needDecision ?? 'unchecked',
    needReason: values.needReason ?? '',
    ...{ parts: [], announcement: { form: '', bulletin: '', editorialDeadline: '', boards: '' } },
    ...{ mayorTitle: '', mayorName: '', needDecidedOn: null, note: '', version: 1 },
    ...untouchedProcedure,
  };
}

function importOf(bytes: Uint8Array): readonly ImportValues[] {
  const read = readImportFile(bytes);
  if (!read.ok) throw new Error(read.fault.message);
  const prepared = prepareTable(read.value);
  if (!prepared.ok) throw new Error(prepared.fault.message);
  const { table, header } = prepared.value;
  const fields = guessMapping(table, header).mapping;
  const mapping = fields.flatMap(({ header: title, field }) => (field === null ? [] : [{ header: title, field }]));
  const outcome = applyMapping(table, header, mapping);
  expect(outcome.refused).toEqual([]);
  expect(outcome.skipped.filter((row) => row.reason !== 'header')).toEqual([]);
  return outcome.records.map(({ values }) => values);
}

/** How many registers are drawn; a long run sets a larger number. */
const registersDrawn = Number(process.env['ORTSTERMIN_ROUND_TRIPS'] ?? 500);

describe('a register that is exported, imported and exported again', () => {
  it.each([
    [csv, registersDrawn],
    [xlsx, Math.ceil(registersDrawn / 10)],
  ])('$title is the same', { timeout: 600_000 }, async (format, numRuns) => {
    await fc.assert(
      fc.asyncProperty(registers, people, async (drawn, drawnPeople) => {
        const register = drawn.map(({ point, ...facts }): Municipality => {
          const [latitude, longitude] = point ?? [null, null];
          const place = {
            latitude: latitude === null ? null : latitude / 1e6,
            longitude: longitude === null ? null : longitude / 1e6,
          };
          return { ...factsOf({}), ...facts, ...place };
        });
        const contacts = contactsOf(drawnPeople, register);
        const table = registerTable(register, { ...records, contacts });
        const rows = importOf(await format.render(table));
        const imported = rows.map(factsOf);
        expect(imported).toEqual(register);
        const { id: _id, name: _name, kind: _kind, version: _version, ...address } = crivitz;
        for (const row of rows) expect(aroundOf(row)).toEqual({ people: drawnPeople, address });
        expect(registerTable(imported, { ...records, contacts })).toEqual(table);
      }),
      { numRuns, seed: 20_261_122 },
    );
  });
});
