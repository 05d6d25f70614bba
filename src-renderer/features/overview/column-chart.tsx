import { Table } from '@mantine/core';
import { Link } from 'wouter';
import type { ChartColumn } from './chart-columns.ts';
import classes from './column-chart.module.css';

/** Pixels of the highest column. */
const height = 120;
/** More columns than these are set closer, with smaller words. */
const many = 14;

/** A chart of columns, each a link with its number, and the same numbers as a table. */
export function ColumnChart(props: {
  readonly label: string;
  readonly columns: readonly ChartColumn[];
  /** Headings of the table: what a column is, and what its number counts. */
  readonly headings: readonly [string, string];
}) {
  const most = Math.max(1, ...props.columns.map(({ value }) => value));
  return (
    <>
      <ul className={classes.chart} data-many={props.columns.length > many} aria-label={props.label}>
        {props.columns.map((column) => (
          <li key={column.id} className={classes.column}>
            <Column column={column} pixels={(column.value / most) * height} unit={props.headings[1]} />
            <span className={classes.label} aria-hidden>
              {column.label[0]}
              <br />
              {column.label[1]}
            </span>
            {column.mark !== '' && (
              <span className={classes.mark} role="img" aria-label={column.mark}>
                ⚑
              </span>
            )}
          </li>
        ))}
      </ul>
      <details className={classes.details}>
        <summary>Als Tabelle</summary>
        <ChartTable columns={props.columns} headings={props.headings} />
      </details>
    </>
  );
}

function Column(props: { readonly column: ChartColumn; readonly pixels: number; readonly unit: string }) {
  const { name, value, look, to } = props.column;
  const drawn = (
    <>
      <span>{value}</span>
      <span className={classes.pillar} data-look={look} style={{ height: props.pixels }} />
    </>
  );
  const inWords = `${name}: ${value} ${props.unit}`;
  if (to === null) {
    return (
      <div className={classes.value} role="img" aria-label={inWords}>
        {drawn}
      </div>
    );
  }
  return (
    <Link href={to} className={classes.value ?? ''} aria-label={inWords} title={inWords}>
      {drawn}
    </Link>
  );
}

function ChartTable(props: { readonly columns: readonly ChartColumn[]; readonly headings: readonly [string, string] }) {
  return (
    <Table>
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">{props.headings[0]}</Table.Th>
          <Table.Th scope="col" ta="right">
            {props.headings[1]}
          </Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {props.columns.map(({ id, name, value, mark }) => (
          <Table.Tr key={id}>
            <Table.Th scope="row" fw={400}>
              {mark === '' ? name : `${name} – ${mark}`}
            </Table.Th>
            <Table.Td ta="right">{value}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
