import type { Failure } from '#contract/result.ts';

/** German sentence by path of the field: `sender.postcode`, `name`. */
export type FieldErrors = Readonly<Record<string, string>>;

/** The sentences that a refusal `invalid-input` carries for single fields; empty for every other refusal. */
export function fieldErrorsOf(failure: Failure): FieldErrors {
  const { details } = failure;
  if (failure.code !== 'invalid-input' || typeof details !== 'object' || details === null) return {};
  const fields: unknown = 'fields' in details ? details.fields : undefined;
  if (typeof fields !== 'object' || fields === null) return {};
  return Object.fromEntries(
    Object.entries(fields).flatMap(([path, sentence]) => (typeof sentence === 'string' ? [[path, sentence]] : [])),
  );
}
