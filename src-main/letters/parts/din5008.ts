/**
 * Measures of a business letter after DIN 5008:2020 Form B on A4, in millimetres from the upper left corner of the page.
 * Source: three independent implementations that agree (KOMA-Script 3.38 DIN5008B.lco, typst-letter-pro 3, din-5008-css);
 * the wording of the standard was not at hand. Heights of lines were chosen so that Word and LibreOffice keep the zones.
 */
export const din5008 = {
  page: { width: 210, height: 297 },
  margin: { left: 25, right: 20, top: 27, bottom: 20 },
  textWidth: 165,
  /** Field behind the window of a DL envelope; the text begins 5 mm inside it. */
  addressField: { x: 20, y: 45, width: 85, height: 45, textX: 25, textWidth: 80 },
  /** Three lines for postal remarks with the return line as the last one, filled from below: 17.7 mm. */
  remarksZone: { height: 17.7, spacerPt: 36, returnLinePt: 14 },
  /** Six lines, filled from the top: 27 mm, so that the last one keeps clear of the lower edge. */
  addressZone: { y: 62.7, height: 27.3, lines: 6, linePt: 12.75 },
  informationBlock: { x: 125, y: 50, width: 75, height: 40, labelWidth: 17 },
  /** Between the upper edge of the page and the address field. */
  letterhead: { x: 25, y: 12, width: 165, height: 30 },
  /** Two lines of 4.23 mm below the address field. */
  subjectY: 98.5,
  foldMarks: [105, 210],
  holeMark: 148.5,
  mark: { x: 5, length: 5, thickness: 0.25 },
  headerDistance: 8,
  footerDistance: 10,
} as const;

/** Sizes of type in points. */
export const typeSizes = { text: 11, small: 9, enclosureTitle: 14, letterhead: 14 } as const;

/** Typeface of every letter; Liberation Sans has the same widths where Arial is missing. */
export const typeface = 'Arial';

/** Millimetres in twentieths of a point, the unit of Word. */
export function twips(millimetres: number): number {
  return Math.round((millimetres * 1440) / 25.4);
}

/** Points in twentieths of a point. */
export function twipsOfPoints(points: number): number {
  return Math.round(points * 20);
}

/** Points in half points, the unit in which Word measures type. */
export function halfPoints(points: number): number {
  return Math.round(points * 2);
}

/** Millimetres in English metric units, in which drawings are placed. */
export function emu(millimetres: number): number {
  return Math.round(millimetres * 36_000);
}
