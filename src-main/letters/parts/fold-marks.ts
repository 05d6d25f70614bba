import {
  Header,
  HorizontalPositionRelativeFrom,
  ImageRun,
  Paragraph,
  TextWrappingType,
  VerticalPositionRelativeFrom,
} from 'docx';
import { din5008, emu } from './din5008.ts';
import { exactLine } from './frame.ts';

const pixelsPerMillimetre = 96 / 25.4;
const pointsPerMillimetre = 72 / 25.4;
/** One black pixel, stretched to the mark: a drawn line would be lost in LibreOffice. */
const blackPixel =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mNgAAAAAgAB5Sfe/AAAAABJRU5ErkJggg==';

/**
 * Header of the first page: two marks to fold the sheet for a DL envelope and one to punch it. It is as high as the way
 * to the subject, so the text begins there: beside the frames of address and information block an empty line of that
 * height would be pushed below them.
 */
export function firstPageHeader(): Header {
  const marks = [...din5008.foldMarks, din5008.holeMark].map(mark);
  const height = (din5008.subjectY - din5008.headerDistance) * pointsPerMillimetre;
  return new Header({ children: [new Paragraph({ spacing: exactLine(height), children: marks })] });
}

function mark(y: number): ImageRun {
  const { x, length, thickness } = din5008.mark;
  return new ImageRun({
    type: 'png',
    data: blackPixel,
    transformation: { width: length * pixelsPerMillimetre, height: thickness * pixelsPerMillimetre },
    altText: { name: y === din5008.holeMark ? 'Lochmarke' : 'Faltmarke', description: '' },
    floating: {
      horizontalPosition: { relative: HorizontalPositionRelativeFrom.PAGE, offset: emu(x) },
      verticalPosition: { relative: VerticalPositionRelativeFrom.PAGE, offset: emu(y) },
      wrap: { type: TextWrappingType.NONE },
      behindDocument: true,
    },
  });
}
