import { searchKey } from '#domain/search-key.ts';
import { amtFacts } from '../../imports/fields/amt-fields.ts';
import type { FieldId, ImportValues } from '../../imports/fields/field.ts';
import { isAboutAmt } from '../../imports/outcome.ts';
import { meantAmt } from './compare-amt.ts';
import { fieldTitle } from './fact-texts.ts';
import { personRoles } from './listed-persons.ts';
import type { PlannedRow } from './plan-rows.ts';
import { amtKey, type RegisterState } from './register-state.ts';

/** A row by name may mean the municipality that another row names by its key; only the first one stands. */
export function settleNamesakes(rows: readonly PlannedRow[]): readonly PlannedRow[] {
  const first = new Map<string, number>();
  return rows.map((row) => {
    const subject = isAboutAmt(row.values) ? amtKey(row.values.amtName ?? '') : row.municipalityId;
    if (row.state === 'refused' || subject === null) return row;
    const key = `${subject} ${row.values.heldOn ?? ''}`;
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, row.line);
    if (earlier === undefined) return row;
    const same = isAboutAmt(row.values) ? 'dasselbe Amt' : 'dieselbe Gemeinde';
    return refused(
      row,
      `meint ${same} wie Zeile ${earlier}: ${row.name}. Bitte lassen Sie nur eine der Zeilen stehen.`,
    );
  });
}

/** What a row says about something that other rows speak of as well. */
interface SharedFact {
  /** What it is about, for looking up and for people. */
  readonly key: string;
  readonly name: string;
  readonly field: FieldId;
  readonly value: string;
}

/** Rows that say different things about one project area or one Amt contradict each other; only the first one stands. */
export function settleSharedFacts(rows: readonly PlannedRow[], register: RegisterState): readonly PlannedRow[] {
  const first = new Map<string, { readonly line: number; readonly value: string }>();
  return rows.map((row) => {
    if (row.state === 'refused') return row;
    const facts = sharedFacts(row, register).map((fact) => ({ ...fact, at: `${fact.key} ${fact.field}` }));
    const contradicted = facts.find(({ at, value }) => (first.get(at)?.value ?? value) !== value);
    if (contradicted) {
      const { at, name, field } = contradicted;
      return refused(row, `nennt zu ${name} etwas anderes als Zeile ${first.get(at)?.line} (${fieldTitle(field)}).`);
    }
    for (const { at, value } of facts) if (!first.has(at)) first.set(at, { line: row.line, value });
    return row;
  });
}

const personFacts = (['amtHead', 'chiefOfficer'] as const)
  .filter((person) => personRoles[person].isOfAmt)
  .flatMap((person) => (['Name', 'Title', 'Phone', 'Email'] as const).map((fact) => `${person}${fact}` as const));
const factsOfAmts = [...amtFacts, ...personFacts];

/** The facts about an Amt and its people that a row states. */
export function amtFactsSaid(values: ImportValues): readonly (typeof factsOfAmts)[number][] {
  return factsOfAmts.filter((fact) => values[fact] !== undefined);
}

function sharedFacts({ values, municipalityId }: PlannedRow, register: RegisterState): readonly SharedFact[] {
  return [...deadlineOf(values), ...amtFactsOf(values, municipalityId, register)];
}

function deadlineOf({ projectAreaName, deadline }: ImportValues): readonly SharedFact[] {
  if (projectAreaName === undefined || deadline === undefined) return [];
  return [{ key: searchKey(projectAreaName), name: projectAreaName, field: 'deadline', value: deadline }];
}

function amtFactsOf(values: ImportValues, municipalityId: string | null, register: RegisterState) {
  const said = amtFactsSaid(values);
  const amt = said.length > 0 ? meantAmt(values, register.byAgs.get(municipalityId ?? ''), register) : undefined;
  if (!amt) return [];
  return said.map((field): SharedFact => ({ key: amt.key, name: amt.name, field, value: values[field] ?? '' }));
}

function refused(row: PlannedRow, why: string): PlannedRow {
  return { ...row, state: 'refused', changes: [], doubts: [], reasons: [`Zeile ${row.line} ${why}`] };
}
