import type { z } from 'zod';
import { appContract } from './app.ts';
import { contactsContract } from './contacts.ts';
import { coordinationContract } from './coordination.ts';
import { exportsContract } from './exports.ts';
import { followUpsContract } from './follow-ups.ts';
import { historyContract } from './history.ts';
import { importsContract } from './imports.ts';
import { lettersContract } from './letters.ts';
import { meetingsContract } from './meetings.ts';
import { municipalitiesContract } from './municipalities.ts';
import { overviewContract } from './overview.ts';
import { registersContract } from './registers.ts';
import { reportsContract } from './reports.ts';
import { restrictionsContract } from './restrictions.ts';
import { savedViewsContract } from './saved-views.ts';
import { timetablesContract } from './timetables.ts';

/** Every call of the API by name. */
export const contract = {
  ...appContract,
  ...overviewContract,
  ...municipalitiesContract,
  ...coordinationContract,
  ...restrictionsContract,
  ...followUpsContract,
  ...meetingsContract,
  ...registersContract,
  ...contactsContract,
  ...savedViewsContract,
  ...timetablesContract,
  ...lettersContract,
  ...exportsContract,
  ...importsContract,
  ...reportsContract,
  ...historyContract,
};

export type Contract = typeof contract;
export type ProcedureName = keyof Contract;

/** What a caller may send. */
export type InputOf<Name extends ProcedureName> = z.input<Contract[Name]['input']>;

/** What a use case receives after the check. */
export type CheckedInputOf<Name extends ProcedureName> = z.output<Contract[Name]['input']>;

/** What a successful call answers. */
export type OutputOf<Name extends ProcedureName> = NonNullable<Contract[Name]['output']>;

/** True for the name of a call. */
export function isProcedureName(name: string): name is ProcedureName {
  return Object.hasOwn(contract, name);
}
