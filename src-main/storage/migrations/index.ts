import { registerMeetingsLettersHistory } from './0010-register-meetings-letters-history.ts';
import type { Migration } from './migration.ts';

/** Every migration in ascending order of version. */
export const migrations: readonly Migration[] = [registerMeetingsLettersHistory];
