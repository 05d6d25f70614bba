import type { DateText } from './calendar-dates.ts';
import { metStages, type Stage, stages } from './need.ts';

/** How many municipalities stand at each stage. */
export type StageCounts = Readonly<Record<Stage, number>>;

/** Counts for one Amt. */
export interface AmtCounts {
  /** Null: the municipalities without an Amt. */
  readonly amtId: string | null;
  readonly name: string;
  readonly total: number;
  readonly counts: StageCounts;
}

/** Counts for one project area, with the end of its order phase. */
export interface AreaCounts {
  /** Null: the municipalities without a project area. */
  readonly areaId: string | null;
  readonly name: string;
  readonly call: string;
  readonly deadline: DateText | null;
  /** Days from today to the deadline, negative when it is over; null without one. */
  readonly daysLeft: number | null;
  readonly total: number;
  /** Municipalities that still need a meeting. */
  readonly awaiting: number;
  readonly counts: StageCounts;
}

/** The number of times that each stage occurs. */
export function countStages(found: Iterable<Stage>): StageCounts {
  const counts = new Map<Stage, number>();
  for (const stage of found) counts.set(stage, (counts.get(stage) ?? 0) + 1);
  return Object.fromEntries(stages.map((stage) => [stage, counts.get(stage) ?? 0])) as Record<Stage, number>;
}

/** The stages at which at least one municipality stands, in the order of the way. */
export function presentStages(counts: StageCounts): readonly Stage[] {
  return stages.filter((stage) => counts[stage] > 0);
}

/** How many municipalities have had what they need. */
export function metIn(counts: StageCounts): number {
  return [...metStages].reduce((sum, stage) => sum + counts[stage], 0);
}
