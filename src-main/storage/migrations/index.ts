import { registerMeetingsLettersHistory } from './0010-register-meetings-letters-history.ts';
import { registerDetails } from './0020-register-details.ts';
import { amtLetters } from './0030-amt-letters.ts';
import { coordinationRestrictions } from './0040-coordination-restrictions.ts';
import { announcements } from './0041-announcements.ts';
import { timetablesMorningNotice } from './0042-timetables-morning-notice.ts';
import type { Migration } from './migration.ts';

/** Every migration in ascending order of version. */
export const migrations: readonly Migration[] = [
  registerMeetingsLettersHistory,
  registerDetails,
  amtLetters,
  coordinationRestrictions,
  announcements,
  timetablesMorningNotice,
];
