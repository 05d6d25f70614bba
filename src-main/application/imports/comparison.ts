import type { ImportChange } from '#contract/imports.ts';
import type { FieldId } from '../../imports/fields/field.ts';
import { factText, fieldTitle } from './fact-texts.ts';

/** What a row would change, and what speaks against taking it unseen (doubts) or at all (reasons); German sentences. */
export interface Comparison {
  readonly changes: readonly ImportChange[];
  readonly doubts: readonly string[];
  readonly reasons: readonly string[];
}

/** Nothing to be changed. */
export const nothing: Comparison = { changes: [], doubts: [], reasons: [] };

/** Several comparisons of one row as one. */
export function combined(parts: readonly Comparison[]): Comparison {
  return {
    changes: parts.flatMap(({ changes }) => changes),
    doubts: parts.flatMap(({ doubts }) => doubts),
    reasons: parts.flatMap(({ reasons }) => reasons),
  };
}

/** Changes that nothing speaks against. */
export function withChanges(changes: readonly ImportChange[]): Comparison {
  return { ...nothing, changes };
}

/** The change of one fact; none when it stays as it is. */
export function changeOf(field: FieldId, before: unknown, after: unknown): readonly ImportChange[] {
  if (JSON.stringify(before ?? null) === JSON.stringify(after)) return [];
  return [{ field, title: fieldTitle(field), before: factText(field, before), after: factText(field, after) }];
}
