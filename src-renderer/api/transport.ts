import type { ApiEvent } from '#contract/events.ts';
import type { InputOf, OutputOf, ProcedureName } from '#contract/index.ts';
import type { Result } from '#contract/result.ts';

/** How calls reach the host. One implementation per host; nothing else in the screen knows which one is in use. */
export interface Transport {
  readonly call: <Name extends ProcedureName>(name: Name, input: InputOf<Name>) => Promise<Result<OutputOf<Name>>>;
  /** Reports events, and "reconnected" when events may have been missed. Returns the function that ends it. */
  readonly subscribe: (listener: (event: ApiEvent | { readonly type: 'reconnected' }) => void) => () => void;
  /** Address of a file that waits for download; null where the host saves files itself. */
  readonly downloadAddress: (fileId: string) => string | null;
}

/** The answer when the host could not be reached at all. */
export const hostUnreachable: Result<never> = {
  ok: false,
  error: {
    code: 'unavailable',
    message:
      'Der Planer antwortet nicht. Bitte starten Sie ihn neu; alles bis zur letzten Erfolgsmeldung ist gespeichert.',
  },
};
