import type { Amt } from '#domain/amt.ts';
import type { Contact } from '#domain/contact.ts';
import { amtFacts } from '../../imports/fields/amt-fields.ts';
import type { ImportValues } from '../../imports/fields/field.ts';
import type { Unit } from '../../storage/unit-of-work.ts';
import { amtFactKeys, type MeantAmt, meantAmt } from './compare-amt.ts';
import type { PlannedRow } from './plan-rows.ts';
import { amtFactsSaid } from './settle-rows.ts';
import { peopleOfAmt, savePeople } from './take-persons.ts';
import type { Taking } from './take-rows.ts';

/** Ids of the Ämter that rows mean, by the key under which they mean them. */
export type AmtIds = ReadonlyMap<string, string>;

/** Writes what the rows say about Ämter: new ones, their addresses, their people. */
export async function takeAmts(unit: Unit, rows: readonly PlannedRow[], taking: Taking): Promise<AmtIds> {
  const ids = new Map<string, string>();
  const fresh: Amt[] = [];
  const people: Contact[] = [];
  for (const { meant, values } of amtsIn(rows, taking)) {
    const { present } = meant;
    const amt = withFacts(present ?? blankAmt(taking.newId(), meant), values);
    ids.set(meant.key, amt.id);
    people.push(...peopleOfAmt(values, amt.id, taking));
    if (!present) fresh.push(amt);
    else if (JSON.stringify(amt) !== JSON.stringify(present)) await unit.update('amts', amt);
  }
  await unit.insert('amts', ...fresh);
  await savePeople(unit, people, taking.register);
  return ids;
}

/** Every Amt that rows mean, with all that they say about it together. */
function amtsIn(rows: readonly PlannedRow[], { register }: Taking) {
  const amts = new Map<string, { readonly meant: MeantAmt; readonly values: ImportValues }>();
  for (const { values, municipalityId } of rows) {
    const said = amtFactsSaid(values);
    if (said.length === 0 && values.amtName === undefined) continue;
    const meant = meantAmt(values, register.byAgs.get(municipalityId ?? ''), register);
    // A town without an Amt becomes a record of its own only when something is known about its administration.
    if (!meant || (meant.kind === 'amtsfreie Stadt' && !meant.present && said.length === 0)) continue;
    const facts: ImportValues = Object.fromEntries(said.map((fact) => [fact, values[fact]]));
    amts.set(meant.key, { meant, values: { ...amts.get(meant.key)?.values, ...facts } });
  }
  return amts.values();
}

function blankAmt(id: string, { name, kind }: MeantAmt): Amt {
  return { id, name, kind, street: '', postcode: '', city: '', phone: '', email: '', website: '', version: 1 };
}

function withFacts(amt: Amt, values: ImportValues): Amt {
  const facts = amtFacts.flatMap((fact) => (values[fact] === undefined ? [] : [[amtFactKeys[fact], values[fact]]]));
  return { ...amt, ...Object.fromEntries(facts) };
}
