import { z } from 'zod';
import type { FollowUpUrgency } from '#domain/follow-up.ts';
import type { Progress } from '#domain/progress.ts';
import type { AmtCounts, AreaCounts, StageCounts } from '#domain/stage-counts.ts';
import type { MeetingRow } from './meetings.ts';
import { query } from './procedure.ts';

/** Something that is due: a follow-up, or a step whose day has come. */
export interface DueItem {
  readonly kind: 'follow-up' | 'meeting' | 'result';
  readonly municipalityId: string;
  readonly municipalityName: string;
  readonly dueOn: string;
  readonly urgency: FollowUpUrgency;
  readonly text: string;
}

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
