import { z } from 'zod';
import type { FollowUpUrgency } from '#domain/follow-up.ts';
import type { Stage } from '#domain/need.ts';
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

/** Something that is due: a follow-up, or a step whose day has come. */
export interface DueItem {
  readonly municipalityId: string;
  readonly municipalityName: string;
  readonly dueOn: string;
  readonly urgency: FollowUpUrgency;
  readonly text: string;
}

/** The first screen: counts, what is due, what comes next. */
export interface Overview {
  readonly total: number;
  readonly counts: StageCounts;
  readonly amts: readonly AmtCounts[];
  /** Overdue, due today and due this week; later ones are only counted. */
  readonly due: readonly DueItem[];
  readonly dueLater: number;
  readonly nextMeetings: readonly MeetingRow[];
  readonly lettersOutOfDate: number;
  readonly senderMissing: readonly string[];
}

/** Calls of the first screen. */
export const overviewContract = {
  'overview.get': query<Overview>()(z.object({})),
};
