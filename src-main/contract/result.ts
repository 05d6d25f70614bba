/** The closed set of ways in which a call can fail. */
export type ErrorCode = 'invalid-input' | 'not-found' | 'stale' | 'rule-violation' | 'unavailable' | 'internal';

/** Why a call failed: a German sentence for people, and facts for the screen (such as the findings of the rules). */
export interface Failure {
  readonly code: ErrorCode;
  readonly message: string;
  readonly details?: unknown;
}

/** Errors are values: every call answers one of the two. */
export type Result<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: Failure };

/** A successful answer. */
export function ok<Value>(value: Value): Result<Value> {
  return { ok: true, value };
}

/** A refusal with a German sentence that says what happened and what to do. */
export function fail(code: ErrorCode, message: string, details?: unknown): Result<never> {
  return { ok: false, error: details === undefined ? { code, message } : { code, message, details } };
}
