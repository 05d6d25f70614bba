import { createColumnHelper, tableFeatures } from '@tanstack/react-table';
import type { ReactNode } from 'react';
import type { MunicipalityRow } from '#contract/municipalities.ts';
import { coordinationTitles } from '#domain/coordination.ts';
import { stageTitles } from '#domain/need.ts';
import { texts } from '../../texts/de.ts';
import { coordinationTones, stageTones } from '../../texts/states.ts';
import { StatusBadge } from '../../ui/status-badge.tsx';
import type { ColumnId, TableColumn, TableWords } from './column.ts';
import classes from './table.module.css';
import { FindingsCell, LetterCell, NameCell } from './table-cells.tsx';
import { tableColumns } from './table-columns.ts';

/** The table orders, filters and groups its rows itself, so no feature is needed. */
export const features = tableFeatures({});

const helper = createColumnHelper<typeof features, MunicipalityRow>();

/** The columns as the table draws them, in the order that was chosen; the Amt below the name where it is wished. */
export function columnsFor(ids: readonly ColumnId[], words: TableWords, withAmt: boolean) {
  return helper.columns(
    ids.map((id) =>
      helper.display({
        id,
        header: tableColumns[id].title,
        cell: ({ row }) => cellOf(id, row.original, { words, withAmt }),
      }),
    ),
  );
}

function cellOf(
  id: ColumnId,
  row: MunicipalityRow,
  { words, withAmt }: { readonly words: TableWords; readonly withAmt: boolean },
): ReactNode {
  if (id === 'name') return <NameCell row={row} withAmt={withAmt} />;
  if (id === 'stage') return <StatusBadge tone={stageTones[row.stage]}>{stageTitles[row.stage]}</StatusBadge>;
  if (id === 'coordination' && row.coordination !== 'not-begun') {
    return <StatusBadge tone={coordinationTones[row.coordination]}>{coordinationTitles[row.coordination]}</StatusBadge>;
  }
  if (id === 'letter') return <LetterCell row={row} letterTitle={words.letterTitle} />;
  if (id === 'findings') return <FindingsCell row={row} />;
  const column = tableColumns[id];
  if (column.kind === 'number') return <NumberCell column={column} row={row} />;
  return column.text(row, words) || texts.nothingSet;
}

function NumberCell(props: {
  readonly column: Extract<TableColumn, { readonly kind: 'number' }>;
  readonly row: MunicipalityRow;
}) {
  const number = props.column.value(props.row);
  return <span className={classes.number}>{number === null ? texts.nothingSet : number.toLocaleString('de-DE')}</span>;
}
