import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { InputOf } from '#contract/index.ts';
import { listHeadings } from '#domain/coordination-list.ts';
import type { TableCell } from '../../exports/tables/table.ts';
import { xlsx } from '../../exports/tables/xlsx.ts';
import { textsOf } from '../../imports/test-reading.ts';
import { expectOk } from '../setup/sample-course.ts';
import { goehlen, openTestDesk, picher, redefin, type TestDesk } from '../test-desk.ts';

/** What is typed into the cells of a row; by the short name of the column. */
export type TypedCells = Partial<Readonly<Record<keyof typeof listHeadings, TableCell>>>;

/** An answer as the Landkreis would type it. */
export const granted: TypedCells = {
  ...{ outcome: 'erteilt', by: 'Frau Sommer, Fachdienst 15', reference: '15/2026-7' },
  on: { day: '2026-11-25' },
};

export const asked = [goehlen, picher, redefin];

/** A desk on which three municipalities have a format, two of them a date, and a list with the request is out. */
export async function deskWithList(): Promise<TestDesk> {
  const desk = await openTestDesk();
  const { perform } = desk;
  expectOk(
    await perform('meetings.proposeFormat', { municipalityIds: asked, format: 'inPerson', reason: 'Saal frei' }),
  );
  expectOk(await perform('meetings.schedule', { municipalityId: goehlen, slot: '2027-03-16T19:00' }));
  expectOk(await perform('meetings.schedule', { municipalityId: picher, slot: '2027-03-18T19:00' }));
  expectOk(await perform('coordination.writeList', { format: 'xlsx', municipalityIds: asked, ask: true }));
  desk.goTo('2026-11-26');
  return desk;
}

/** The bytes of a file that was handed out. */
export function deliveredFile(desk: TestDesk, fileName = 'Abstimmungsliste_2026-11-23.xlsx'): Uint8Array {
  return readFileSync(join(desk.folder, fileName));
}

/** The list that is out with further cells typed in, row by row of its AGS; `headings` renames or drops columns. */
export async function filledList(
  desk: TestDesk,
  typed: Readonly<Record<string, TypedCells>>,
  { headings = listHeadings, extra = [] }: ListChanges = {},
): Promise<Uint8Array> {
  const [titles = [], ...rows] = textsOf(deliveredFile(desk));
  const columns = Object.entries(listHeadings).filter(([column]) => Object.hasOwn(headings, column));
  const cellOf = (row: readonly string[], column: string, title: string): TableCell => {
    const cells: Readonly<Record<string, TableCell>> = typed[row[0] ?? ''] ?? {};
    const own = cells[column];
    return own === undefined ? (row[titles.indexOf(title)] ?? '') : own;
  };
  return xlsx.render({
    title: 'Abstimmungsliste',
    headings: columns.map(([, title]) => title),
    rows: [...rows, ...extra].map((row) => columns.map(([column, title]) => cellOf(row, column, title))),
  });
}

/** How a list departs from the one that is out. */
export interface ListChanges {
  readonly headings?: Partial<typeof listHeadings>;
  /** Further rows, with the AGS first. */
  readonly extra?: readonly (readonly string[])[];
}

/** A file as a person would choose it. */
export function chosenFile(content: Uint8Array): InputOf<'coordination.openAnswers'> {
  return { fileName: 'Antwort Landkreis.xlsx', content: Buffer.from(content).toString('base64') };
}

/** Opens the list with the cells typed in. */
export async function openedList(desk: TestDesk, typed: Readonly<Record<string, TypedCells>>, changes?: ListChanges) {
  const file = chosenFile(await filledList(desk, typed, changes));
  return expectOk(await desk.perform('coordination.openAnswers', file));
}

/** The row of a municipality among those shown. */
export async function answeredRow(desk: TestDesk, cells: TypedCells, municipalityId = goehlen) {
  const { rows } = await openedList(desk, { [municipalityId]: cells });
  const row = rows.find((one) => one.municipalityId === municipalityId);
  if (!row) throw new Error(`${municipalityId} is not on the list`);
  return row;
}
