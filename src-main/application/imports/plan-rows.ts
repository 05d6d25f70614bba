import type { ImportCounts, ImportPreviewRow, ImportRowState } from '#contract/imports.ts';
import type { Municipality } from '#domain/municipality.ts';
import { searchKey } from '#domain/search-key.ts';
import type { ImportValues } from '../../imports/fields/field.ts';
import { type ImportOutcome, type ImportRecord, isAboutAmt } from '../../imports/outcome.ts';
import { compareAmtFacts, meantAmt } from './compare-amt.ts';
import { compareFacts } from './compare-facts.ts';
import { type Comparison, combined } from './comparison.ts';
import { comparePersons } from './listed-persons.ts';
import type { RegisterState } from './register-state.ts';
import { settleNamesakes, settleSharedFacts } from './settle-rows.ts';

/** A row of the preview with the values that would be taken over. */
export interface PlannedRow extends ImportPreviewRow {
  readonly values: ImportValues;
}

/** What would become of every row of the file, in its order; changes nothing. */
export function planRows(outcome: ImportOutcome, register: RegisterState): readonly PlannedRow[] {
  const compared = outcome.records.map((record) =>
    isAboutAmt(record.values) ? planAmt(record, register) : planRecord(record, register),
  );
  const planned = settleSharedFacts(settleNamesakes(compared), register);
  const refused = outcome.refused.map(({ line, name, reasons }) => {
    const messages = reasons.map(({ message }) => message);
    return { ...asideRow(line, 'refused', messages), name };
  });
  // The heading is shown as such, it is no row that somebody could miss.
  const below = outcome.skipped.filter(({ reason }) => reason !== 'header');
  const skipped = below.map(({ line, message }) => asideRow(line, 'skipped', [message]));
  return [...planned, ...refused, ...skipped].sort((one, other) => one.line - other.line);
}

/** How many rows there are of each state. */
export function countRows(rows: readonly Pick<PlannedRow, 'state'>[]): ImportCounts {
  const counts = { new: 0, changed: 0, unchanged: 0, refused: 0, skipped: 0 };
  for (const { state } of rows) counts[state] += 1;
  return counts;
}

function planRecord({ line, values }: ImportRecord, register: RegisterState): PlannedRow {
  const match = matchRecord(values, register);
  const base = { line, values, doubts: [], changes: [], municipalityId: null, name: values.name ?? '' } as const;
  if (match.kind === 'refused') return { ...base, state: 'refused', reasons: [`Zeile ${line}: ${match.reason}`] };
  const { present } = match;
  const comparison = compareFacts(values, present, register);
  const state = stateOf(comparison, present === undefined);
  return {
    line,
    values,
    state,
    municipalityId: present?.id ?? values.ags ?? null,
    name: present?.name ?? values.name ?? '',
    changes: comparison.changes,
    doubts: state === 'unchanged' ? [] : [...match.doubts, ...comparison.doubts],
    reasons: comparison.reasons.map((reason) => `Zeile ${line}: ${reason}`),
  };
}

/** A row of a list of Ämter. */
function planAmt({ line, values }: ImportRecord, register: RegisterState): PlannedRow {
  const amt = meantAmt(values, undefined, register);
  const comparison = combined([
    compareAmtFacts(values, amt?.present),
    comparePersons(values, { municipalityId: undefined, amtId: amt?.present?.id }, register),
  ]);
  const isNew = amt?.present === undefined;
  const state = stateOf(comparison, isNew);
  const fresh = isNew ? [`„${values.amtName}“ steht nicht unter den Ämtern und würde neu angelegt.`] : [];
  return {
    line,
    values,
    state,
    municipalityId: null,
    name: amt?.name ?? '',
    changes: comparison.changes,
    doubts: state === 'unchanged' || state === 'refused' ? [] : [...fresh, ...comparison.doubts],
    reasons: comparison.reasons.map((reason) => `Zeile ${line}: ${reason}`),
  };
}

function stateOf({ reasons, changes }: Comparison, isNew: boolean): ImportRowState {
  if (reasons.length > 0) return 'refused';
  if (isNew) return 'new';
  return changes.length > 0 ? 'changed' : 'unchanged';
}

type Match =
  | { readonly kind: 'matched'; readonly present: Municipality | undefined; readonly doubts: readonly string[] }
  | { readonly kind: 'refused'; readonly reason: string };

/** By the key; by the name only where just one municipality bears it, and then a person has to confirm it. */
function matchRecord({ ags, name }: ImportValues, register: RegisterState): Match {
  const namesakes = register.byName.get(searchKey(name ?? '')) ?? [];
  if (ags !== undefined) {
    const present = register.byAgs.get(ags);
    if (present) {
      const renamed = name !== undefined && searchKey(name) !== searchKey(present.name);
      const doubts = renamed ? [`Der Schlüssel ${ags} gehört im Register zu ${present.name}.`] : [];
      return { kind: 'matched', present, doubts };
    }
    if (name === undefined) {
      return {
        kind: 'refused',
        reason: `Den Schlüssel ${ags} gibt es im Register nicht, und die Zeile nennt keinen Namen.`,
      };
    }
    const keys = namesakes.map((one) => one.id).join(', ');
    const doubts = keys
      ? [`${name} steht im Register schon unter dem Schlüssel ${keys}; hier würde eine zweite angelegt.`]
      : [];
    return { kind: 'matched', present: undefined, doubts };
  }
  const [only, ...others] = namesakes;
  if (!only)
    return {
      kind: 'refused',
      reason: `Eine Gemeinde „${name ?? ''}“ gibt es im Register nicht. Bitte ergänzen Sie den Schlüssel (AGS).`,
    };
  if (others.length > 0) {
    const keys = namesakes.map((one) => one.id).join(', ');
    return {
      kind: 'refused',
      reason: `„${name ?? ''}“ heißen mehrere Gemeinden (${keys}). Bitte ergänzen Sie den Schlüssel (AGS).`,
    };
  }
  return { kind: 'matched', present: only, doubts: [`Ohne Schlüssel, nur über den Namen ${only.name} zugeordnet.`] };
}

function asideRow(line: number, state: 'refused' | 'skipped', reasons: readonly string[]): PlannedRow {
  return { line, state, municipalityId: null, name: '', changes: [], doubts: [], reasons, values: {} };
}
