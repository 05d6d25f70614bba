import type { ApiEvent } from '#contract/events.ts';
import type { InputOf, OutputOf, ProcedureName } from '#contract/index.ts';
import type { Result } from '#contract/result.ts';

/** The whole program as every host sees it: calls by name, events, an end. */
export interface Api {
  /** Checks the input and runs the use case. Never rejects: the answer is a `Result`. */
  readonly call: (name: string, input: unknown) => Promise<Result<unknown>>;
  /** Reports what happens to the data; returns the function that ends it. */
  readonly subscribe: (listener: (event: ApiEvent) => void) => () => void;
  /** Absolute path of a file that may be downloaded or shown (a letter, an export); null when there is none. */
  readonly filePath: (fileId: string) => Promise<string | null>;
  /** Closes the database and gives the data folder free. */
  readonly close: () => Promise<void>;
}

/** A call from inside the program, with the types of its contract. */
export type Call = <Name extends ProcedureName>(name: Name, input: InputOf<Name>) => Promise<Result<OutputOf<Name>>>;

/** The API with typed calls, for code that runs in the same process. */
export interface Desk extends Api {
  readonly perform: Call;
}
