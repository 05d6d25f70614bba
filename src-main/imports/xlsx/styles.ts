import { attributeOf, walkXml } from './xml.ts';

/** How a number is shown, as far as it changes what it means. */
export type NumberStyle = 'number' | 'date' | 'time';

/** Formats that every program knows by number: days and points in time, then times of day. */
const builtInDates: ReadonlySet<number> = new Set([14, 15, 16, 17, 22, ...range(27, 36), ...range(50, 58)]);
const builtInTimes: ReadonlySet<number> = new Set([18, 19, 20, 21, 45, 47]);

/** The meaning of every cell style of a workbook, in the order in which cells refer to them. */
export function readStyles(xml: string): readonly NumberStyle[] {
  const codes = new Map<number, string>();
  const styles: NumberStyle[] = [];
  let isCellStyle = false;
  walkXml(xml, {
    open: (name, attributes) => {
      if (name === 'numFmt')
        codes.set(Number(attributeOf(attributes, 'numFmtId')), attributeOf(attributes, 'formatCode') ?? '');
      if (name === 'cellXfs') isCellStyle = true;
      if (name === 'xf' && isCellStyle) {
        const id = Number(attributeOf(attributes, 'numFmtId') ?? 0);
        const code = codes.get(id);
        styles.push(code === undefined ? builtInStyle(id) : styleOfCode(code));
      }
    },
    close: (name) => {
      if (name === 'cellXfs') isCellStyle = false;
    },
  });
  return styles;
}

function builtInStyle(id: number): NumberStyle {
  if (builtInDates.has(id)) return 'date';
  return builtInTimes.has(id) ? 'time' : 'number';
}

/**
 * Meaning of a format code such as `dd.mm.yyyy`, `[$-407]d. mmmm yyyy` or `h:mm` (always with English letters). Only the part for positive numbers
 * counts; quoted text, escaped characters and colours are no part of the date. A duration (`[h]:mm`) stays a number.
 */
export function styleOfCode(code: string): NumberStyle {
  if (/\[(?:h+|m+|s+)\]/i.test(code)) return 'number';
  const [letters = ''] = code.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '').split(';');
  if (/general|standard/i.test(letters)) return 'number';
  if (/[yd]/i.test(letters.replace(/am\/pm|a\/p/gi, ''))) return 'date';
  if (/[hs]/i.test(letters)) return 'time';
  return /m/i.test(letters) ? 'date' : 'number';
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
