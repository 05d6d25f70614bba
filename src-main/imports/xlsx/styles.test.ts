import { describe, expect, it } from 'vitest';
import { readStyles, styleOfCode } from './styles.ts';

describe('the format of a number', () => {
  it.each([
    ['dd.mm.yyyy', 'date'],
    ['[$-407]d. mmmm yyyy;@', 'date'],
    ['ddd, dd.mm.yy', 'date'],
    ['mmm yy', 'date'],
    ['mmmm', 'date'],
    ['dd.mm.yyyy hh:mm', 'date'],
    ['yyyy\\-mm\\-dd', 'date'],
    ['h:mm AM/PM', 'time'],
    ['hh:mm:ss', 'time'],
    ['General', 'number'],
    ['0.00E+00', 'number'],
    ['#,##0.00 "Tage und Monate"', 'number'],
    ['[Red]-0;[Blue]0', 'number'],
    ['0" Adressen"', 'number'],
    ['00000000', 'number'],
    ['[h]:mm', 'number'],
    ['0.00_d', 'number'],
    ['@', 'number'],
    ['', 'number'],
  ])('%j shows a %s', (code, style) => {
    expect(styleOfCode(code)).toBe(style);
  });

  it('is found by the number of the style, its own codes before those that every program knows', () => {
    const xml =
      '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd.mm.yyyy"/><numFmt numFmtId="22" formatCode="0.0"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="14"/><xf numFmtId="20"/><xf numFmtId="22"/><xf/></cellXfs><cellStyles><xf numFmtId="14"/></cellStyles></styleSheet>';
    expect(readStyles(xml)).toEqual(['number', 'date', 'date', 'time', 'number', 'number']);
  });
});
