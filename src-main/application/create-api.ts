import { existsSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import type { WorkspaceKind } from '#contract/app.ts';
import type { ApiEvent } from '#contract/events.ts';
import { fail } from '#contract/result.ts';
import { dateInBerlin } from '#domain/calendar-dates.ts';
import { readHolidays, readShippedRegister } from '../imports/shipped-data.ts';
import type { Holder } from '../storage/folder-lock.ts';
import { discardDatabase, type OpenFolder, openFolder } from '../storage/open-store.ts';
import type { SavedChange } from '../storage/store.ts';
import type { Desk } from './api.ts';
import type { Decision, UseCaseContext } from './context.ts';
import { dispatch, dispatchUnchecked, type LogError } from './dispatch.ts';
import { createOpenFiles, type OpenAnswers } from './imports/open-files.ts';
import { createJobs } from './jobs.ts';
import type { Clock, HostFiles } from './ports.ts';
import { fillSandbox } from './setup/fill-sandbox.ts';

/** What a host gives to the program. */
export interface ApiOptions {
  readonly dataFolder: string;
  readonly resourcesFolder: string;
  readonly host: UseCaseContext['host'];
  readonly version: string;
  readonly files: HostFiles;
  readonly clock: Clock;
  readonly holder: Holder;
  readonly logError: LogError;
}

const holidayRegion = 'mecklenburg-vorpommern';
const shippedRegister = 'ludwigslust-parchim';
const sandboxFolder = 'Beispieldaten';
const lettersFolder = 'Schreiben';

/** Opens the data and answers the API over it. Rejects when the data cannot be opened. */
export async function createApi(options: ApiOptions): Promise<Desk> {
  const { resourcesFolder, clock, holder, host, version, files, logError } = options;
  const holidays = await readHolidays(resourcesFolder, holidayRegion);
  const { attribution } = await readShippedRegister(resourcesFolder, shippedRegister);
  const listeners = new Set<(event: ApiEvent) => void>();
  const savedFiles = new Map<string, string>();
  const jobs = createJobs();
  const openFiles = createOpenFiles();
  const openAnswers = createOpenFiles<OpenAnswers>();
  const open = new Map<WorkspaceKind, OpenFolder>();
  let current: WorkspaceKind = 'real';

  const announce = (event: ApiEvent) => {
    for (const listener of listeners) listener(event);
  };

  const contextFor = (kind: WorkspaceKind, folder: OpenFolder): UseCaseContext => {
    const authorship = () => ({ id: clock.newId(), at: clock.now(), actor: holder.user });
    const announceChange = ({ head, images }: SavedChange) =>
      announce({
        type: 'changed',
        title: head.title,
        tables: [...new Set(images.map((image) => image.table))],
        municipalityIds: head.municipalityIds,
      });
    const context: UseCaseContext = {
      workspace: kind,
      host,
      version,
      store: folder.store,
      dataFolder: folder.folder,
      lettersFolder: join(folder.folder, lettersFolder),
      today: dateInBerlin(clock.now()),
      now: clock.now,
      newId: clock.newId,
      holidays,
      attribution,
      notices: folder.notices,
      files,
      jobs,
      openFiles,
      openAnswers,
      readRegister: (name) => readShippedRegister(resourcesFolder, name),
      switchWorkspace,
      backUp: folder.backUp,
      announce,
      announceChange,
      authorship,
      filePath: (fileId) => pathOfFile(context, savedFiles, fileId),
      rememberFile: (fileId, path) => savedFiles.set(fileId, path),
      async work<Value>(
        task: (unit: Parameters<Parameters<typeof folder.store.work>[1]>[0]) => Promise<Decision<Value>>,
      ) {
        const { value, saved } = await folder.store.work(authorship(), async (unit) => {
          const { result, title, municipalityIds = [] } = await task(unit);
          return { value: result, change: result.ok && title ? { title, municipalityIds } : null };
        });
        if (saved) announceChange(saved);
        return value;
      },
    };
    return context;
  };

  const openWorkspace = async (kind: WorkspaceKind): Promise<OpenFolder> => {
    const known = open.get(kind);
    if (known) return known;
    const folder = kind === 'real' ? options.dataFolder : join(options.dataFolder, sandboxFolder);
    const opened = await openFolder(folder, holder, clock.now);
    if (kind === 'sandbox') {
      try {
        const context = contextFor(kind, opened);
        await fillSandbox((name, input) => dispatch(name, input, context, logError), context.today);
      } catch (error) {
        // Half a plan would be taken for the whole at the next start.
        await opened.close();
        discardDatabase(folder);
        throw error;
      }
    }
    open.set(kind, opened);
    return opened;
  };

  let lastSwitch: Promise<unknown> = Promise.resolve();
  const switchWorkspace = (kind: WorkspaceKind, fresh: boolean) => {
    // One after the other: two windows may ask at the same time.
    const next = lastSwitch.then(async () => {
      if (fresh) {
        await open.get('sandbox')?.close();
        open.delete('sandbox');
        discardDatabase(join(options.dataFolder, sandboxFolder));
      }
      await openWorkspace(kind);
      current = kind;
      announce({ type: 'workspace' });
    });
    lastSwitch = next.catch(() => undefined);
    return next;
  };

  await openWorkspace('real');
  const currentContext = () => {
    const folder = open.get(current);
    return folder && contextFor(current, folder);
  };
  const closed = () => fail('unavailable', 'Die Daten sind geschlossen. Bitte starten Sie Ortstermin neu.');
  return {
    async call(name, input) {
      const context = currentContext();
      return context ? dispatchUnchecked(name, input, context, logError) : closed();
    },
    async perform(name, input) {
      const context = currentContext();
      return context ? dispatch(name, input, context, logError) : closed();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    filePath: async (fileId) => (await currentContext()?.filePath(fileId)) ?? null,
    async close() {
      await lastSwitch;
      const folders = [...open.values()];
      open.clear();
      for (const folder of folders) await folder.close();
    },
  };
}

/** Files are named by id alone; a path is never taken from outside and never leaves the letters folder. */
async function pathOfFile(
  context: UseCaseContext,
  savedFiles: ReadonlyMap<string, string>,
  fileId: string,
): Promise<string | null> {
  const { read } = context.store;
  const letter = (await read.find('letters', fileId)) ?? (await read.find('amt_letters', fileId));
  const letters = resolve(context.lettersFolder);
  const path = letter ? resolve(letters, letter.path) : savedFiles.get(fileId);
  if (path === undefined || !existsSync(path)) return null;
  return letter && !path.startsWith(`${letters}${sep}`) ? null : path;
}
