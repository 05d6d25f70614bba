import type { Amt } from '#domain/amt.ts';
import type { Municipality } from '#domain/municipality.ts';
import { type AmtFact, amtFacts } from '../../imports/fields/amt-fields.ts';
import type { ImportValues } from '../../imports/fields/field.ts';
import { type Comparison, changeOf, nothing, withChanges } from './comparison.ts';
import { amtKey, type RegisterState } from './register-state.ts';

/** Where the facts of a file stand in the record of an Amt. */
export const amtFactKeys: Readonly<Record<AmtFact, 'street' | 'postcode' | 'city' | 'phone' | 'email' | 'website'>> = {
  amtStreet: 'street',
  amtPostcode: 'postcode',
  amtCity: 'city',
  amtPhone: 'phone',
  amtEmail: 'email',
  amtWebsite: 'website',
};

/** The Amt that a row means. */
export interface MeantAmt {
  /** Under which it is found among the Ämter of the register and those that the file adds. */
  readonly key: string;
  readonly name: string;
  readonly kind: Amt['kind'];
  /** Undefined: it would be new. */
  readonly present: Amt | undefined;
}

/**
 * The Amt that facts of a row belong to: the one it names, otherwise the one of the municipality. A town without an Amt
 * is its own. Undefined where there is none.
 */
export function meantAmt(
  { amtName, name = '' }: ImportValues,
  present: (Pick<Municipality, 'amtId'> & { readonly name?: string }) | undefined,
  register: RegisterState,
): MeantAmt | undefined {
  const known = register.amts.get(present?.amtId ?? '');
  if (amtName === 'amtsfrei') {
    if (known && known.kind !== 'Amt') return onRecord(known);
    const town = present?.name ?? name;
    const own = register.towns.get(amtKey(town));
    return own ? onRecord(own) : { key: `amtsfrei ${town}`, name: town, kind: 'amtsfreie Stadt', present: undefined };
  }
  if (amtName === undefined) return known && onRecord(known);
  const meant = register.amtsByName.get(amtKey(amtName));
  return meant ? onRecord(meant) : { key: amtKey(amtName), name: amtName, kind: 'Amt', present: undefined };
}

/** What a row about a municipality would change about its Amt: which one it is, and how it is reached. */
export function compareAmt(
  values: ImportValues,
  present: Municipality | undefined,
  register: RegisterState,
): Comparison {
  const known = register.amts.get(present?.amtId ?? '');
  const meant = meantAmt(values, present, register);
  const facts = compareAmtFacts(values, meant?.present);
  if (facts.changes.length > 0 && !meant) return { ...nothing, reasons: ['Zu den Angaben fehlt der Name des Amtes.'] };
  const moved = assignment(values, known, meant);
  const replaced = meant?.present !== undefined && facts.changes.some(({ before }) => before !== '');
  return {
    changes: [...moved.changes, ...facts.changes],
    doubts: [
      ...moved.doubts,
      ...(replaced ? [`Die Angaben zu ${meant.name} würden für alle seine Gemeinden geändert.`] : []),
    ],
    reasons: [],
  };
}

/** What a row would change about the facts of an Amt itself. */
export function compareAmtFacts(values: ImportValues, present: Amt | undefined): Comparison {
  return withChanges(
    amtFacts.flatMap((fact) =>
      values[fact] === undefined ? [] : changeOf(fact, present?.[amtFactKeys[fact]] || undefined, values[fact]),
    ),
  );
}

function assignment({ amtName }: ImportValues, known: Amt | undefined, meant: MeantAmt | undefined): Comparison {
  if (amtName === undefined || !meant) return nothing;
  if (amtName === 'amtsfrei') {
    const isOwn = known?.kind !== 'Amt' && (known !== undefined || meant.present === undefined);
    return isOwn ? nothing : withChanges(changeOf('amtName', known?.name, 'amtsfrei'));
  }
  if (known && meant.present?.id === known.id) return nothing;
  const changes = changeOf('amtName', known?.name, meant.name);
  if (meant.present) return withChanges(changes);
  return { ...nothing, changes, doubts: [`„${amtName}“ steht nicht unter den Ämtern und würde neu angelegt.`] };
}

function onRecord(amt: Amt): MeantAmt {
  return { key: amt.id, name: amt.name, kind: amt.kind, present: amt };
}
