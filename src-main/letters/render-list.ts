import { Document, HeadingLevel, Packer, PageOrientation, Paragraph } from 'docx';
import type { DistrictList } from './district-list.ts';
import { din5008, twips, twipsOfPoints } from './parts/din5008.ts';
import { pageNumberFooter } from './parts/page-number.ts';
import { letterStyles } from './parts/styles.ts';
import { factsTable } from './parts/table.ts';
import { textRuns } from './parts/text-runs.ts';
import { oneLine } from './wording/plain-text.ts';

const marginMm = 12;
const sizes = { title: 14, text: 10, table: 7 } as const;
const gap = { after: twipsOfPoints(6) };

/** A list as a Word file (.docx) on A4 across; the heading of the table is repeated on every page. */
export async function renderDistrictList({ title, author, lines, rows, widthsMm }: DistrictList): Promise<Uint8Array> {
  const margin = twips(marginMm);
  const creator = oneLine(author);
  const document = new Document({
    title: oneLine(title),
    creator,
    lastModifiedBy: creator,
    styles: letterStyles('de-DE'),
    sections: [
      {
        properties: {
          page: {
            // The library turns the page by itself.
            size: {
              orientation: PageOrientation.LANDSCAPE,
              width: twips(din5008.page.width),
              height: twips(din5008.page.height),
            },
            margin: { top: margin, right: margin, bottom: margin, left: margin, footer: twips(6) },
          },
        },
        footers: { default: pageNumberFooter() },
        children: [
          new Paragraph({
            heading: HeadingLevel.HEADING_1,
            spacing: gap,
            children: [...textRuns(title, { bold: true, sizePt: sizes.title })],
          }),
          ...lines.map(
            (line) => new Paragraph({ spacing: gap, children: [...textRuns(line, { sizePt: sizes.text })] }),
          ),
          factsTable({ type: 'table', headerRow: true, rows, widthsMm }, { sizePt: sizes.table, ruled: true }),
        ],
      },
    ],
  });
  return Packer.pack(document, 'uint8array');
}
