import type { z } from 'zod';
import { type CheckedInputOf, contract, isProcedureName, type OutputOf, type ProcedureName } from '#contract/index.ts';
import { fail, type Result } from '#contract/result.ts';
import { faultSentence, StorageError } from '../storage/storage-error.ts';
import type { UseCaseContext } from './context.ts';
import { useCases } from './use-cases.ts';

const inputs: { readonly [Name in ProcedureName]: { readonly input: z.ZodType<CheckedInputOf<Name>> } } = contract;

/** Writes down an unexpected error and answers the id under which it can be found. */
export type LogError = (procedure: string, error: unknown) => string;

/** Checks the input, runs the use case, and turns whatever happens into a value: the only try/catch of the program. */
export async function dispatch<Name extends ProcedureName>(
  name: Name,
  input: unknown,
  context: UseCaseContext,
  logError: LogError,
): Promise<Result<OutputOf<Name>>> {
  const parsed = inputs[name].input.safeParse(input);
  if (!parsed.success) return fail('invalid-input', ...describeIssues(parsed.error.issues));
  try {
    return await useCases[name](parsed.data, context);
  } catch (error) {
    return describeError(name, error, logError);
  }
}

/** Like `dispatch` for a name from outside. */
export async function dispatchUnchecked(
  name: string,
  input: unknown,
  context: UseCaseContext,
  logError: LogError,
): Promise<Result<unknown>> {
  if (!isProcedureName(name)) return fail('invalid-input', `Den Aufruf „${name.slice(0, 80)}“ gibt es nicht.`);
  return dispatch(name, input, context, logError);
}

/** The refusal for an error that was thrown while opening or working with the data. */
export function describeError(procedure: string, error: unknown, logError: LogError): Result<never> {
  if (error instanceof StorageError) {
    if (error.code === 'stale' || error.code === 'not-found') return fail(error.code, error.message);
    return fail('unavailable', error.message);
  }
  const fault = faultSentence(error);
  if (fault) return fail('unavailable', fault);
  const id = logError(procedure, error);
  return fail(
    'internal',
    `Es ist ein unerwarteter Fehler aufgetreten (Kennung ${id}). Ihre Daten sind unverändert. Bitte wiederholen Sie den Schritt; tritt der Fehler erneut auf, melden Sie die Kennung.`,
  );
}

/** One sentence for people and the faults by field for the screen. */
function describeIssues(issues: readonly z.core.$ZodIssue[]): [string, { readonly fields: Record<string, string> }] {
  const fields: Record<string, string> = {};
  for (const issue of issues) fields[issue.path.join('.')] ??= germanIssue(issue);
  const [path, sentence] = Object.entries(fields)[0] ?? ['', 'Die Eingabe ist unvollständig.'];
  return [path === '' ? sentence : `${sentence} (Feld „${path}“)`, { fields }];
}

/** The schemas carry German sentences where a person types; what only a program can get wrong is said in general. */
function germanIssue(issue: z.core.$ZodIssue): string {
  const isEnglish = /^(Invalid|Unrecognized|Too |Expected|Required)/.test(issue.message);
  if (!isEnglish) return issue.message;
  if (issue.code === 'invalid_type') return 'Diese Angabe fehlt oder hat die falsche Art.';
  if (issue.code === 'unrecognized_keys') return `Unbekannte Angabe: ${issue.keys.join(', ')}.`;
  return 'Diese Angabe ist nicht zulässig.';
}
