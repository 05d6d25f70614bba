import type { MunicipalityRow } from '#contract/municipalities.ts';
import { type Stage, stages } from '#domain/need.ts';

/** What the rows can be grouped by. */
export type Grouping = 'amt' | 'gebiet';

/** Titles of the groupings, in the order in which they are offered. */
export const groupingTitles: Readonly<Record<Grouping, string>> = {
  amt: 'Nach Amt',
  gebiet: 'Nach Projektgebiet',
};

/** The rows of an Amt or of a project area. */
export interface RowGroup {
  /** Id of the Amt or name of the project area; empty for the rows without one. */
  readonly key: string;
  readonly title: string;
  /** Deadline of the project area (`YYYY-MM-DD`). */
  readonly deadline: string | null;
  readonly rows: readonly MunicipalityRow[];
  /** How many rows stand at each stage, in the order of the way; only stages with rows. */
  readonly counts: readonly { readonly stage: Stage; readonly count: number }[];
}

const german = new Intl.Collator('de', { numeric: true });

const keyOf: Readonly<Record<Grouping, (row: MunicipalityRow) => string>> = {
  amt: (row) => row.amtId ?? '',
  gebiet: (row) => row.projectAreaName,
};

const titleOf: Readonly<Record<Grouping, (row: MunicipalityRow) => string>> = {
  amt: (row) => row.amtName || 'ohne Amt',
  gebiet: (row) => row.projectAreaName || 'ohne Projektgebiet',
};

/** Reads the grouping out of an address (`gruppe=amt`); null: not grouped. */
export function groupingFromAddress(search: string): Grouping | null {
  const given = new URLSearchParams(search).get('gruppe');
  return given === 'amt' || given === 'gebiet' ? given : null;
}

/** The groups by title, the rows in each in the order they had; rows that belong nowhere come last. */
export function groupRows(rows: readonly MunicipalityRow[], grouping: Grouping): readonly RowGroup[] {
  return [...Map.groupBy(rows, keyOf[grouping])]
    .flatMap(([key, own]) => {
      const [first] = own;
      if (!first) return [];
      const deadline = grouping === 'gebiet' ? first.deadline : null;
      return [{ key, title: titleOf[grouping](first), deadline, rows: own, counts: countStages(own) }];
    })
    .sort((one, other) => Number(one.key === '') - Number(other.key === '') || german.compare(one.title, other.title));
}

function countStages(rows: readonly MunicipalityRow[]): RowGroup['counts'] {
  const counts = new Map<Stage, number>();
  for (const { stage } of rows) counts.set(stage, (counts.get(stage) ?? 0) + 1);
  return stages.flatMap((stage) => {
    const count = counts.get(stage);
    return count === undefined ? [] : [{ stage, count }];
  });
}
