import type { ImportCounts, ImportPreviewRow, ImportRowState } from '#contract/imports.ts';
import type { Municipality } from '#domain/municipality.ts';
import { searchKey } from '#domain/search-key.ts';
import type { ImportValues } from '../../imports/fields/field.ts';
import type { ImportOutcome, ImportRecord } from '../../imports/outcome.ts';
import { compareFacts } from './compare-facts.ts';
import type { RegisterState } from './register-state.ts';

/** A row of the preview with the values that would be taken over. */
export interface PlannedRow extends ImportPreviewRow {
  readonly values: ImportValues;
}

/** What would become of every row of the file, in its order; changes nothing. */
export function planRows(outcome: ImportOutcome, register: RegisterState): readonly PlannedRow[] {
  const planned = settleAreas(settleNamesakes(outcome.records.map((record) => planRecord(record, register))));
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
  const state: ImportRowState =
    comparison.reasons.length > 0
      ? 'refused'
      : present === undefined
        ? 'new'
        : comparison.changes.length > 0
          ? 'changed'
          : 'unchanged';
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

/** A row by name may mean the municipality that another row names by its key; only the first one stands. */
function settleNamesakes(rows: readonly PlannedRow[]): readonly PlannedRow[] {
  const first = new Map<string, number>();
  return rows.map((row) => {
    if (row.state === 'refused' || row.municipalityId === null) return row;
    const key = `${row.municipalityId} ${row.values.heldOn ?? ''}`;
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, row.line);
    if (earlier === undefined) return row;
    const reason = `Zeile ${row.line} meint dieselbe Gemeinde wie Zeile ${earlier}: ${row.name}. Bitte lassen Sie nur eine der Zeilen stehen.`;
    return { ...row, state: 'refused' as const, changes: [], doubts: [], reasons: [reason] };
  });
}

/** Rows that give one project area different deadlines contradict each other; only the first one stands. */
function settleAreas(rows: readonly PlannedRow[]): readonly PlannedRow[] {
  const first = new Map<string, { readonly line: number; readonly deadline: string }>();
  return rows.map((row) => {
    const { projectAreaName, deadline } = row.values;
    if (row.state === 'refused' || projectAreaName === undefined || deadline === undefined) return row;
    const key = searchKey(projectAreaName);
    const earlier = first.get(key);
    if (!earlier) first.set(key, { line: row.line, deadline });
    if (!earlier || earlier.deadline === deadline) return row;
    const reason = `Zeile ${row.line}: Für ${projectAreaName} nennt Zeile ${earlier.line} eine andere Frist.`;
    return { ...row, state: 'refused' as const, changes: [], doubts: [], reasons: [reason] };
  });
}

function asideRow(line: number, state: 'refused' | 'skipped', reasons: readonly string[]): PlannedRow {
  return { line, state, municipalityId: null, name: '', changes: [], doubts: [], reasons, values: {} };
}
