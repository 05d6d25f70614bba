import type { LetterCheck } from '#contract/letters.ts';
import type { MunicipalityRow } from '#contract/municipalities.ts';

/** Checks sorted by what can be done about them. */
export interface SortedChecks {
  /** Nothing stands against the letter. */
  readonly ready: readonly LetterCheck[];
  /** A gate is closed that a reason opens. */
  readonly needReason: readonly LetterCheck[];
  /** Something is missing without which the letter cannot be written. */
  readonly refused: readonly LetterCheck[];
}

/** Sorts checks into ready, with a reason only, and refused. */
export function sortChecks(checks: readonly LetterCheck[]): SortedChecks {
  const isRefused = (check: LetterCheck) => check.obstacles.some(({ overridable }) => !overridable);
  return {
    ready: checks.filter((check) => check.obstacles.length === 0),
    needReason: checks.filter((check) => check.obstacles.length > 0 && !isRefused(check)),
    refused: checks.filter(isRefused),
  };
}

/** Municipalities that have a date but no letter of this kind yet. */
export function withDateWithoutLetter(rows: readonly MunicipalityRow[], kind: string): readonly string[] {
  return rows
    .filter((row) => row.slot !== null && !row.letters.some((letter) => letter.kind === kind))
    .map((row) => row.id);
}
