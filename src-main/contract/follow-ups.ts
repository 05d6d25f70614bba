import { z } from 'zod';
import type { DateText } from '#domain/calendar-dates.ts';
import type { FollowUpUrgency } from '#domain/follow-up.ts';
import type { MorningNotice } from '#domain/morning-notice.ts';
import type { FollowUpFor } from '#domain/municipality.ts';
import { date, ids, line } from './fields.ts';
import { mutation, query } from './procedure.ts';

/** Something that comes up on a day: a follow-up of a municipality, an open question, a result to be recorded. */
export interface FollowUpItem {
  /** Unique within the list. */
  readonly key: string;
  readonly kind: 'follow-up' | 'question' | 'meeting' | 'result';
  readonly municipalityId: string;
  readonly municipalityName: string;
  readonly amtName: string;
  readonly dueOn: string;
  readonly urgency: FollowUpUrgency;
  readonly text: string;
  /** Whose answer is waited for. */
  readonly waitsFor: FollowUpFor;
  /** How often it came up without an answer. */
  readonly stage: number;
  /** What would be done next without an answer: "Schriftlich erinnern, Kopie an das Amt"; empty: nothing set. */
  readonly nextStage: string;
  /** Colleague who looks after it; empty: nobody in particular. */
  readonly by: string;
}

const chosen = { municipalityIds: ids };

/** Calls about everything that comes up again. */
export const followUpsContract = {
  'followUps.list': query<readonly FollowUpItem[]>()(z.object({})),
  /** What the notification area says this morning; null where there is nothing to say, or it was said already. */
  'followUps.morningNotice': query<{ readonly today: DateText; readonly notice: MorningNotice | null }>()(
    z.object({
      /** Hour of the local day. */
      hour: z.number().int().min(0).max(23),
      lastGivenOn: date.nullable(),
    }),
  ),
  'followUps.done': mutation<{ readonly changed: number }>()(z.object(chosen)),
  'followUps.postpone': mutation<{ readonly changed: number }>()(z.object({ ...chosen, on: date })),
  /** No answer: the next stage is due (telephone, written reminder, Amt or Landkreis). */
  'followUps.escalate': mutation<{ readonly changed: number }>()(z.object(chosen)),
  'followUps.handOver': mutation<{ readonly changed: number }>()(z.object({ ...chosen, by: line })),
};
