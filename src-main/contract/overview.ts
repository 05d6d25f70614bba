import { z } from 'zod';
import type { Stage } from '#domain/need.ts';
import type { FollowUpItem } from './follow-ups.ts';
import type { MeetingRow } from './meetings.ts';
import { query } from './procedure.ts';

/** How many municipalities stand at each stage. */
export type StageCounts = Readonly<Record<Stage, number>>;

/** Counts for one Amt. */
export interface AmtCounts {
  readonly amtId: string;
  readonly name: string;
  readonly total: number;
  readonly counts: StageCounts;
}

/** The first screen: counts, what is due, what comes next. */
export interface Overview {
  readonly total: number;
  readonly counts: StageCounts;
  readonly amts: readonly AmtCounts[];
  /** Overdue, due today and due this week; later ones are only counted. */
  readonly due: readonly FollowUpItem[];
  readonly dueLater: number;
  readonly nextMeetings: readonly MeetingRow[];
  readonly lettersOutOfDate: number;
  readonly senderMissing: readonly string[];
}

/** Calls of the first screen. */
export const overviewContract = {
  'overview.get': query<Overview>()(z.object({})),
};
