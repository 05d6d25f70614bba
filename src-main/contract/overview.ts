import { z } from 'zod';
import type { Progress } from '#domain/progress.ts';
import type { AmtCounts, AreaCounts, StageCounts } from '#domain/stage-counts.ts';
import type { FollowUpItem } from './follow-ups.ts';
import type { MeetingRow } from './meetings.ts';
import { query } from './procedure.ts';

/** A week with its open meetings from today on. */
export interface ComingWeek {
  /** Monday and Sunday. */
  readonly from: string;
  readonly to: string;
  readonly meetings: number;
  readonly municipalityIds: readonly string[];
}

/** The first screen: counts, what is due, what comes next. */
export interface Overview {
  readonly total: number;
  readonly counts: StageCounts;
  readonly amts: readonly AmtCounts[];
  readonly areas: readonly AreaCounts[];
  readonly progress: Progress;
  readonly comingWeeks: readonly ComingWeek[];
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
