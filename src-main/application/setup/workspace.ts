import { statSync } from 'node:fs';
import { ok } from '#contract/result.ts';
import type { UseCase } from '../context.ts';
import { gatherDesk } from '../desk-state.ts';

/** What the screen needs to know before anything else. */
export const getAppInfo: UseCase<'app.info'> = async (_input, context) => {
  const { initialised } = await gatherDesk(context.store.read, context);
  const { version, host, workspace, dataFolder, today, notices, attribution } = context;
  return ok({ version, host, workspace, initialised, dataFolder, today, notices, attribution });
};

/** Changes between the real data and the sample data. */
export const openWorkspace: UseCase<'setup.openWorkspace'> = async ({ workspace }, context) => {
  await context.switchWorkspace(workspace, false);
  return ok({ workspace });
};

/** Begins the sample data anew; real data are not touched. */
export const resetSandbox: UseCase<'setup.resetSandbox'> = async (_input, context) => {
  await context.switchWorkspace('sandbox', true);
  return ok({ workspace: 'sandbox' });
};

/** Writes a backup by hand. */
export const createBackup: UseCase<'backup.create'> = async (_input, context) => {
  const path = await context.backUp('von-hand');
  return ok({ path, bytes: statSync(path).size });
};
