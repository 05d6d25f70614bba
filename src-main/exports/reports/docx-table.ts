import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextDirection,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import { germanDate } from '#domain/german-dates.ts';
import { oneLine } from '#domain/plain-characters.ts';
import type { TableCell as CellValue, Table as Rows } from '../tables/table.ts';
import { halfPoints, textWidth, twips } from './docx-page.ts';

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const hairline = { style: BorderStyle.SINGLE, size: 4, color: '999999' };
const margins = { top: twips(0.7), bottom: twips(0.7), left: twips(1), right: twips(1) };
/** With more columns the headings stand upright. */
const mostLyingHeadings = 6;
const uprightHeight = 32;
const mmPerLetter = 1.9;
/** Texts up to so many letters are never broken; longer than the second number they do not widen their column. */
const mostLettersOfShort = 14;
const mostLettersOfLong = 60;

/** What stands in a cell of a table that is drawn: its paragraphs. */
export type DrawnCell = readonly Paragraph[];

/**
 * A table whose heading row is repeated on every page, and no row of which is broken. Headings of the columns named as
 * numeric stand to the right, as their numbers do.
 */
export function drawnTable(
  headings: readonly string[],
  rows: readonly (readonly DrawnCell[])[],
  widthsMm: readonly number[],
  numeric: readonly number[] = [],
) {
  const widths = widthsMm.map(twips);
  const cell = (children: DrawnCell, column: number, upright = false) =>
    new TableCell({
      width: { size: widths[column] ?? 0, type: WidthType.DXA },
      margins,
      verticalAlign: upright ? VerticalAlign.CENTER : VerticalAlign.TOP,
      ...(upright ? { textDirection: TextDirection.BOTTOM_TO_TOP_LEFT_TO_RIGHT } : {}),
      children: [...children],
    });
  const upright = headings.length > mostLyingHeadings;
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    borders: {
      top: hairline,
      bottom: hairline,
      left: none,
      right: none,
      insideVertical: none,
      insideHorizontal: hairline,
    },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        ...(upright ? { height: { value: twips(uprightHeight), rule: HeightRule.ATLEAST } } : {}),
        children: headings.map((text, column) => {
          const standing = upright && column > 0;
          return cell([words(text, { bold: true, right: !standing && numeric.includes(column) })], column, standing);
        }),
      }),
      ...rows.map(
        (cells) => new TableRow({ cantSplit: true, children: cells.map((one, column) => cell(one, column)) }),
      ),
    ],
  });
}

/** A table of values: numbers to the right, days as `12.03.2027`. */
export function reportTable({ headings, rows }: Rows): Table {
  return drawnTable(
    headings,
    rows.map((row) => row.map((value) => [words(cellText(value), { right: typeof value === 'number' })])),
    widthsOf(headings, rows),
    headings.flatMap((_heading, column) => (rows.some((row) => typeof row[column] === 'number') ? [column] : [])),
  );
}

/** A line in a cell. */
export function words(text: string, look: { readonly bold?: boolean; readonly right?: boolean } = {}): Paragraph {
  return new Paragraph({
    alignment: look.right ? AlignmentType.RIGHT : AlignmentType.LEFT,
    children: [new TextRun({ text: oneLine(text), bold: look.bold ?? false, size: halfPoints(9) })],
  });
}

function cellText(value: CellValue): string {
  if (value === null) return '–';
  return typeof value === 'object' ? germanDate(value.day) : String(value);
}

/** Short columns as wide as their texts need, the others share what is left; together as wide as the text of the page. */
function widthsOf(headings: readonly string[], rows: Rows['rows']): readonly number[] {
  const upright = headings.length > mostLyingHeadings;
  const columns = headings.map((heading, column) => {
    const ofHeading = upright && column > 0 ? 0 : Math.max(...heading.split(' ').map((word) => word.length));
    const letters = Math.max(4, ofHeading, ...rows.map((row) => cellText(row[column] ?? null).length));
    const isShort = letters <= mostLettersOfShort;
    return { isShort, wish: isShort ? letters * mmPerLetter + 3 : Math.min(letters, mostLettersOfLong) };
  });
  const sumOf = (short: boolean) =>
    columns.filter(({ isShort }) => isShort === short).reduce((sum, { wish }) => sum + wish, 0);
  if (sumOf(false) === 0) return columns.map(({ wish }) => (wish / sumOf(true)) * textWidth);
  const rest = textWidth - sumOf(true);
  return columns.map(({ isShort, wish }) => (isShort ? wish : (wish / sumOf(false)) * rest));
}
