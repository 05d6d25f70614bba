import type { WorkspaceKind } from '#contract/app.ts';
import type { ApiEvent } from '#contract/events.ts';
import type { CheckedInputOf, OutputOf, ProcedureName } from '#contract/index.ts';
import type { Result } from '#contract/result.ts';
import type { DateText } from '#domain/calendar-dates.ts';
import type { HolidayCalendar } from '#domain/holidays.ts';
import type { ShippedRegister } from '../imports/shipped-data.ts';
import type { SavedChange, Store } from '../storage/store.ts';
import type { Unit } from '../storage/unit-of-work.ts';
import type { OpenAnswers, OpenFiles } from './imports/open-files.ts';
import type { Jobs } from './jobs.ts';
import type { HostFiles } from './ports.ts';

/** What a use case decided: an answer, and how the change is called if something is to be saved. */
export interface Decision<Value> {
  readonly result: Result<Value>;
  /** German title in the past for the history; absent: nothing is saved. */
  readonly title?: string;
  readonly municipalityIds?: readonly string[];
}

/** Everything a use case can reach. */
export interface UseCaseContext {
  readonly workspace: WorkspaceKind;
  readonly host: 'electron' | 'browser' | 'cli';
  readonly version: string;
  readonly store: Store;
  readonly dataFolder: string;
  /** Folder that holds every letter. */
  readonly lettersFolder: string;
  readonly today: DateText;
  /** Present instant as ISO text in UTC. */
  readonly now: () => string;
  readonly newId: () => string;
  readonly holidays: HolidayCalendar;
  readonly attribution: string;
  readonly notices: readonly string[];
  readonly files: HostFiles;
  readonly jobs: Jobs;
  readonly openFiles: OpenFiles;
  readonly openAnswers: OpenFiles<OpenAnswers>;
  readonly readRegister: (name: string) => Promise<ShippedRegister>;
  readonly switchWorkspace: (workspace: WorkspaceKind, fresh: boolean) => Promise<void>;
  readonly backUp: (reason: string) => Promise<string>;
  readonly announce: (event: ApiEvent) => void;
  /** Absolute path of a letter or of a file that was saved in this run; null when there is none. */
  readonly filePath: (fileId: string) => Promise<string | null>;
  /** Remembers where an exported file was saved, so that it can be shown. */
  readonly rememberFile: (fileId: string, path: string) => void;
  /** Opens a unit of work, saves what the task decided, and announces it after the commit. */
  readonly work: <Value>(task: (unit: Unit) => Promise<Decision<Value>>) => Promise<Result<Value>>;
  /** Tells every window of a change that was saved. */
  readonly announceChange: (saved: SavedChange) => void;
  /** Who does it, and when: the head of a change. */
  readonly authorship: () => { readonly id: string; readonly at: string; readonly actor: string };
}

/** One use case: a function from checked input to an answer. */
export type UseCase<Name extends ProcedureName> = (
  input: CheckedInputOf<Name>,
  context: UseCaseContext,
) => Promise<Result<OutputOf<Name>>>;
