import type { Command } from '../command.ts';
import { backup } from './backup.ts';
import { call } from './call.ts';
import { exportPlan } from './export.ts';
import { followUps } from './follow-ups.ts';
import { importFile } from './import.ts';
import { initialise } from './init.ts';
import { letters } from './letters.ts';
import { status } from './status.ts';

/** Every command of the terminal, in the order in which the help shows them. */
export const commands: readonly Command[] = [
  initialise,
  status,
  followUps,
  letters,
  exportPlan,
  importFile,
  backup,
  call,
];
