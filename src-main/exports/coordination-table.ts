import type { DateText } from '#domain/calendar-dates.ts';
import { type ListedMunicipality, listHeadings } from '#domain/coordination-list.ts';
import { formatTitle } from '#domain/formats/index.ts';
import { germanShortSlot } from '#domain/german-dates.ts';
import type { Table, TableCell } from './tables/table.ts';

type Column = keyof typeof listHeadings;

const columns: readonly Column[] = Object.keys(listHeadings).filter((column): column is Column =>
  Object.hasOwn(listHeadings, column),
);

/** The list for the Landkreis as a table; the columns for its answer are empty. */
export function coordinationTable(listed: readonly ListedMunicipality[], answerBy: DateText): Table {
  return {
    title: 'Abstimmungsliste',
    headings: columns.map((column) => listHeadings[column]),
    rows: listed.map((one) => {
      const cells: Partial<Record<Column, TableCell>> = {
        ags: one.municipalityId,
        name: one.name,
        amtName: one.amtName,
        projectAreaName: one.projectAreaName,
        deadline: one.deadline === null ? null : { day: one.deadline },
        format: formatTitle(one.format),
        slot: one.slot === null ? null : germanShortSlot(one.slot),
        place: one.place,
        reason: one.reason,
        answerBy: { day: answerBy },
      };
      return columns.map((column) => cells[column] ?? null);
    }),
  };
}
