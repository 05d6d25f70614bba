import type { DateText } from './calendar-dates.ts';
import type { PerhapsPlaced } from './map/projection.ts';
import type { Stage } from './need.ts';
import type { MonthText } from './periods.ts';
import type { AmtCounts, AreaCounts, StageCounts } from './stage-counts.ts';

/** German words for what hurts, in the order in which it is listed. */
export const sorePointTitles = {
  overdue: 'Überfällig',
  'district-silent': 'Abstimmung lange offen',
  'deadline-near': 'Frist ohne Termin',
  violation: 'Verstoß gegen eine Regel',
  'letter-out-of-date': 'Schreiben veraltet',
} as const;

/** Something about a municipality that needs attention. */
export interface SorePoint {
  readonly kind: keyof typeof sorePointTitles;
  readonly municipalityId: string;
  readonly municipalityName: string;
  readonly amtName: string;
  /** The day it hangs on; null without one. */
  readonly on: DateText | null;
  /** German words without any internal note. */
  readonly text: string;
}

/** Meetings of one format. */
export interface FormatCount {
  readonly format: string;
  readonly title: string;
  /** Open meetings with a date. */
  readonly planned: number;
  readonly held: number;
}

/** A month in numbers of municipalities. */
export interface ReportMonth {
  readonly month: MonthText;
  readonly held: number;
  /** Planned and not yet held. */
  readonly planned: number;
  /** Without a meeting at the end of the month. */
  readonly missing: number;
  /** True after the present month: what is left if every planned meeting takes place. */
  readonly isForecast: boolean;
}

/** A municipality on the map of the report; degrees are null when its place is not known. */
export interface ReportPlace extends PerhapsPlaced {
  readonly id: string;
  readonly name: string;
  readonly stage: Stage;
  readonly population: number | null;
}

/** The Lagebericht as a plain value. It leaves the house: nothing internal and nothing private is in it. */
export interface SituationReport {
  readonly districtName: string;
  readonly organisation: string;
  readonly today: DateText;
  readonly total: number;
  /** Municipalities that still need a meeting. */
  readonly awaiting: number;
  readonly counts: StageCounts;
  readonly amts: readonly AmtCounts[];
  readonly areas: readonly AreaCounts[];
  readonly formats: readonly FormatCount[];
  readonly months: readonly ReportMonth[];
  readonly sorePoints: readonly SorePoint[];
  readonly places: readonly ReportPlace[];
  /** Whose data the register is. */
  readonly attribution: string;
}
