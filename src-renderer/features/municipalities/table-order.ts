import type { MunicipalityRow } from '#contract/municipalities.ts';
import { coordinationTitles } from '#domain/coordination.ts';
import { formatTitle } from '#domain/formats/index.ts';
import { stages } from '#domain/need.ts';

/** What the table can be ordered by. */
export type OrderKey =
  | 'name'
  | 'stage'
  | 'nextStep'
  | 'coordination'
  | 'format'
  | 'slot'
  | 'letter'
  | 'deadline'
  | 'followUp';

/** An order of the table. */
export interface TableOrder {
  readonly key: OrderKey;
  readonly descending: boolean;
}

const german = new Intl.Collator('de', { numeric: true });

const keyOf: Readonly<Record<OrderKey, (row: MunicipalityRow) => string | null>> = {
  name: (row) => row.name,
  stage: (row) => String(stages.indexOf(row.stage)),
  nextStep: (row) => (row.nextStep.code === 'none' ? null : row.nextStep.label),
  coordination: (row) => (row.coordination === 'not-begun' ? null : coordinationTitles[row.coordination]),
  format: (row) => row.format && formatTitle(row.format),
  slot: (row) => row.slot ?? row.heldOn,
  letter: (row) => latestLetter(row)?.writtenOn ?? null,
  deadline: (row) => row.deadline,
  followUp: (row) => row.followUpOn,
};

/** Reads the order out of an address: `sortierung=-slot`; by name where nothing or something unknown is said. */
export function orderFromAddress(search: string): TableOrder {
  const given = new URLSearchParams(search).get('sortierung') ?? '';
  const descending = given.startsWith('-');
  const key = orderKeys.find((candidate) => candidate === (descending ? given.slice(1) : given));
  return key ? { key, descending } : { key: 'name', descending: false };
}

/** The order as it stands in an address; null for the order that needs no word. */
export function orderToAddress(order: TableOrder): string | null {
  if (order.key === 'name' && !order.descending) return null;
  return `${order.descending ? '-' : ''}${order.key}`;
}

const orderKeys = Object.keys(keyOf) as readonly OrderKey[];

/** Rows in that order by German collation; rows without a value stand last in both directions, equal ones by name. */
export function orderRows(rows: readonly MunicipalityRow[], order: TableOrder): readonly MunicipalityRow[] {
  const direction = order.descending ? -1 : 1;
  return rows
    .map((row) => ({ row, value: keyOf[order.key](row) }))
    .sort((one, other) => {
      if (one.value === null || other.value === null) {
        return (
          Number(one.value === null) - Number(other.value === null) || german.compare(one.row.name, other.row.name)
        );
      }
      return direction * german.compare(one.value, other.value) || german.compare(one.row.name, other.row.name);
    })
    .map(({ row }) => row);
}

/** The letter written last for the municipality. */
export function latestLetter(row: MunicipalityRow): MunicipalityRow['letters'][number] | undefined {
  return row.letters.reduce<MunicipalityRow['letters'][number] | undefined>(
    (latest, next) =>
      latest && `${latest.writtenOn}|${latest.letterId}` > `${next.writtenOn}|${next.letterId}` ? latest : next,
    undefined,
  );
}
