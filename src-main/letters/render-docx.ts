import { Document, type FileChild, HeadingLevel, Packer, Paragraph } from 'docx';
import type { Enclosure, Letter } from './letter.ts';
import { addressFieldParagraphs } from './parts/address-field.ts';
import { renderBlocks } from './parts/blocks.ts';
import { closingParagraphs } from './parts/closing.ts';
import { din5008, twips, twipsOfPoints, typeSizes } from './parts/din5008.ts';
import { firstPageHeader } from './parts/fold-marks.ts';
import { informationBlock } from './parts/information-block.ts';
import { letterhead } from './parts/letterhead.ts';
import { firstPageFooter, pageNumberFooter } from './parts/page-number.ts';
import { letterStyles, listNumbering, paragraphGapPt } from './parts/styles.ts';
import { textRuns } from './parts/text-runs.ts';
import { oneLine } from './wording/plain-text.ts';

const gap = twipsOfPoints(paragraphGapPt);

/** The letter as a Word file (.docx). Properties name the organisation as author, never a person or a path. */
export async function renderDocx(letter: Letter): Promise<Uint8Array> {
  const author = oneLine(letter.author);
  const document = new Document({
    title: oneLine(letter.title),
    subject: oneLine(letter.subject),
    creator: author,
    lastModifiedBy: author,
    styles: letterStyles(letter.language),
    numbering: listNumbering,
    sections: [
      {
        properties: { titlePage: true, page: pageLayout },
        headers: { first: firstPageHeader() },
        footers: { first: firstPageFooter(), default: pageNumberFooter() },
        children: [...firstPage(letter), ...letter.enclosures.flatMap(enclosurePage)],
      },
    ],
  });
  return Packer.pack(document, 'uint8array');
}

const pageLayout = {
  size: { width: twips(din5008.page.width), height: twips(din5008.page.height) },
  margin: {
    top: twips(din5008.margin.top),
    right: twips(din5008.margin.right),
    bottom: twips(din5008.margin.bottom),
    left: twips(din5008.margin.left),
    header: twips(din5008.headerDistance),
    footer: twips(din5008.footerDistance),
  },
};

function firstPage(letter: Letter): readonly FileChild[] {
  return [
    ...letterhead(letter.letterhead),
    ...addressFieldParagraphs(letter.returnLine, letter.address),
    ...informationBlock(letter.information),
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      spacing: { after: 2 * gap },
      children: [...textRuns(letter.subject, { bold: true })],
    }),
    new Paragraph({ spacing: { after: gap }, children: [...textRuns(letter.salutation)] }),
    ...renderBlocks(letter.blocks, { keepEnd: true }),
    ...closingParagraphs(letter),
  ];
}

function enclosurePage({ title, blocks }: Enclosure): readonly FileChild[] {
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      pageBreakBefore: true,
      spacing: { after: gap },
      children: [...textRuns(title, { bold: true, sizePt: typeSizes.enclosureTitle })],
    }),
    ...renderBlocks(blocks),
  ];
}
