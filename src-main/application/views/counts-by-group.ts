import { daysBetween } from '#domain/calendar-dates.ts';
import { awaitsMeeting } from '#domain/open-need.ts';
import { type AmtCounts, type AreaCounts, countStages } from '#domain/stage-counts.ts';
import type { DeskState } from '../desk-state.ts';
import type { MunicipalitySituation } from '../situations.ts';

const collator = new Intl.Collator('de');

type Situations = readonly MunicipalitySituation[];

/** Counts of each Amt that has municipalities, in German order; those without an Amt come last. The totals add up. */
export function countsByAmt(desk: DeskState, situations: Situations): readonly AmtCounts[] {
  const groups = grouped(desk.amts, situations, ({ municipality }) => municipality.amtId);
  return groups.map(({ record, own }) => ({
    amtId: record?.id ?? null,
    name: record?.name ?? 'ohne Amt',
    ...totals(own),
  }));
}

/** Counts of each project area that has municipalities, in German order; those without an area come last. */
export function countsByArea(desk: DeskState, situations: Situations): readonly AreaCounts[] {
  const groups = grouped(desk.projectAreas, situations, ({ municipality }) => municipality.projectAreaId);
  return groups.map(({ record, own }) => {
    const deadline = record?.deadline ?? null;
    return {
      areaId: record?.id ?? null,
      name: record?.name ?? 'ohne Projektgebiet',
      call: record?.call ?? '',
      deadline,
      daysLeft: deadline === null ? null : daysBetween(desk.today, deadline),
      awaiting: own.filter(({ municipality, meetings }) => awaitsMeeting(municipality, meetings)).length,
      ...totals(own),
    };
  });
}

function grouped<Named extends { readonly id: string; readonly name: string }>(
  records: readonly Named[],
  situations: Situations,
  groupOf: (situation: MunicipalitySituation) => string | null,
): readonly { readonly record: Named | null; readonly own: Situations }[] {
  const known = new Map(records.map((record) => [record.id, record]));
  const groups = Map.groupBy(situations, (situation) => known.get(groupOf(situation) ?? '') ?? null);
  return [...groups]
    .map(([record, own]) => ({ record, own }))
    .sort(({ record: one }, { record: other }) => {
      if (!one || !other) return Number(one === null) - Number(other === null);
      return collator.compare(one.name, other.name);
    });
}

function totals(own: Situations): Pick<AmtCounts, 'total' | 'counts'> {
  return { total: own.length, counts: countStages(own.map(({ stage }) => stage)) };
}
