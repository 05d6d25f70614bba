import { AlignmentType, Footer, PageNumber, Paragraph, TextRun } from 'docx';
import { halfPoints, typeSizes } from './din5008.ts';

/** Footer from the second page on: "Seite 2". A total is left out, LibreOffice prints none. */
export function pageNumberFooter(): Footer {
  const children = [new TextRun({ children: ['Seite ', PageNumber.CURRENT], size: halfPoints(typeSizes.small) })];
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.RIGHT, children })] });
}

/** Footer of the first page: empty. */
export function firstPageFooter(): Footer {
  return new Footer({ children: [new Paragraph({})] });
}
