import type { DateText } from './calendar-dates.ts';

/** A deadline that was valid before it was changed. */
export interface FormerDeadline {
  readonly deadline: DateText;
  /** Day on which it was replaced. */
  readonly replacedOn: DateText;
}

/** A funded construction lot (Projektgebiet) of a call, with the end of its order phase (Planungsphase). */
export interface ProjectArea {
  readonly id: string;
  readonly name: string;
  readonly call: string;
  /** Last day on which a free connection can be ordered; null when not fixed. */
  readonly deadline: DateText | null;
  readonly formerDeadlines: readonly FormerDeadline[];
  readonly version: number;
}

/** The area with a new deadline; the old one is kept with the day of the change. */
export function withDeadline(area: ProjectArea, deadline: DateText | null, today: DateText): ProjectArea {
  if (area.deadline === deadline) return area;
  const former = area.deadline
    ? [...area.formerDeadlines, { deadline: area.deadline, replacedOn: today }]
    : area.formerDeadlines;
  return { ...area, deadline, formerDeadlines: former };
}
