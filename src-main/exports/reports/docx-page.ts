import type { IStylesOptions } from 'docx';

/** Width of the text in millimetres. */
export const textWidth = 165;

/** Millimetres in twentieths of a point, the unit of Word. */
export function twips(millimetres: number): number {
  return Math.round((millimetres * 1440) / 25.4);
}

/** Points in half points, the unit in which Word measures type. */
export function halfPoints(points: number): number {
  return Math.round(points * 2);
}

/** A4 with room for a binder. */
export const page = {
  size: { width: twips(210), height: twips(297) },
  margin: { top: twips(20), right: twips(20), bottom: twips(20), left: twips(25), footer: twips(10) },
};

const run = { font: 'Arial', size: halfPoints(10), language: { value: 'de-DE' } };
const heading = { ...run, bold: true, color: '000000' };

/** Typeface, language and headings. */
export const styles: IStylesOptions = {
  default: {
    document: { run },
    title: { run: { ...heading, size: halfPoints(18) }, paragraph: { spacing: { after: twips(2) } } },
    heading1: {
      run: { ...heading, size: halfPoints(13) },
      paragraph: { spacing: { before: twips(8), after: twips(2) } },
    },
  },
};
