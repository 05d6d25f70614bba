import { AlignmentType, type INumberingOptions, type IStylesOptions, LevelFormat } from 'docx';
import { halfPoints, twips, typeface, typeSizes } from './din5008.ts';

/** Distance between paragraphs in points: one empty line. */
export const paragraphGapPt = 11;

/** References of the two kinds of list. */
export const listReferences = { numbered: 'numbered', bullet: 'bullet' } as const;

const listIndent = { left: twips(7), hanging: twips(7) };

/** Lists with dots and with numbers. */
export const listNumbering: INumberingOptions = {
  config: [
    level(listReferences.bullet, LevelFormat.BULLET, '–'),
    level(listReferences.numbered, LevelFormat.DECIMAL, '%1.'),
  ],
};

/** Typeface, language and headings of a letter; a heading is for screen readers and looks like bold text. */
export function letterStyles(language: string): IStylesOptions {
  const run = { font: typeface, size: halfPoints(typeSizes.text), language: { value: language } };
  const heading = { ...run, bold: true, color: '000000' };
  const noSpacing = { spacing: { before: 0, after: 0 } };
  return {
    default: {
      document: { run, paragraph: noSpacing },
      heading1: { run: heading, paragraph: noSpacing },
      heading2: { run: heading, paragraph: noSpacing },
    },
  };
}

function level(
  reference: string,
  format: (typeof LevelFormat)[keyof typeof LevelFormat],
  text: string,
): INumberingOptions['config'][number] {
  const style = { paragraph: { indent: listIndent } };
  return { reference, levels: [{ level: 0, format, text, alignment: AlignmentType.LEFT, style }] };
}
