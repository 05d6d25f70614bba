import { z } from 'zod';
import type { DateText } from '#domain/calendar-dates.ts';
import { mutation, query } from './procedure.ts';

/** Which data the desk works with. */
export type WorkspaceKind = 'real' | 'sandbox';

/** What the screen needs to know before anything else. */
export interface AppInfo {
  readonly version: string;
  readonly host: 'electron' | 'browser' | 'cli';
  readonly workspace: WorkspaceKind;
  /** False until a register was chosen at the first start. */
  readonly initialised: boolean;
  readonly dataFolder: string;
  readonly today: DateText;
  /** Sentences the desk should read once: a checked database after a crash, a data folder on a network drive. */
  readonly notices: readonly string[];
  readonly attribution: string;
}

/** Registers that can be chosen at the first start. */
export const registerNames = ['ludwigslust-parchim', 'empty'] as const;

/** Calls about the program and its data. */
export const appContract = {
  'app.info': query<AppInfo>()(z.object({})),
  'setup.initialise': mutation<{ readonly municipalities: number; readonly amts: number }>()(
    z.object({
      register: z.enum(registerNames, 'Unbekanntes Register. Möglich sind: ludwigslust-parchim, empty.'),
    }),
  ),
  'setup.openWorkspace': mutation<{ readonly workspace: WorkspaceKind }>()(
    z.object({ workspace: z.enum(['real', 'sandbox']) }),
  ),
  'setup.resetSandbox': mutation<{ readonly workspace: WorkspaceKind }>()(z.object({})),
  'backup.create': mutation<{ readonly path: string; readonly bytes: number }>()(z.object({})),
  'files.reveal': mutation<{ readonly path: string }>()(z.object({ fileId: z.string().max(200) })),
};
