import { BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { Block } from '../letter.ts';
import { twips, twipsOfPoints } from './din5008.ts';
import { textRuns } from './text-runs.ts';

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const hairline = { style: BorderStyle.SINGLE, size: 4, color: '999999' };
const cellMargin = { top: twipsOfPoints(2), bottom: twipsOfPoints(2), left: 0, right: twips(2) };
const ruledMargin = { ...cellMargin, left: twips(1), right: twips(1) };

/** How a table is set. Without a size it has the size of the text. */
export interface TableStyle {
  readonly sizePt?: number;
  /** True: rules between the columns as well, for filling in by hand. */
  readonly ruled?: boolean;
}

/** A table in the text with thin rules between the rows; the first column, or the header row, is bold. */
export function factsTable(
  { rows, headerRow, widthsMm }: Extract<Block, { type: 'table' }>,
  { ruled = false, ...size }: TableStyle = {},
): Table {
  const upright = ruled ? hairline : none;
  const widths = widthsMm.map(twips);
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    borders: {
      top: hairline,
      bottom: hairline,
      left: upright,
      right: upright,
      insideVertical: upright,
      insideHorizontal: hairline,
    },
    rows: rows.map((cells, row) => {
      const isHeader = headerRow && row === 0;
      return new TableRow({
        tableHeader: isHeader,
        cantSplit: true,
        children: cells.map((text, column) => {
          const bold = headerRow ? isHeader : column === 0;
          return new TableCell({
            width: { size: widths[column] ?? 0, type: WidthType.DXA },
            margins: ruled ? ruledMargin : cellMargin,
            children: [new Paragraph({ children: [...textRuns(text, { bold, ...size })] })],
          });
        }),
      });
    }),
  });
}
