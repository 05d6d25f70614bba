import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitAddress, fitReturnLine } from './fit-lines.ts';
import { textWidth } from './text-width.ts';

const rest = ['Der Bürgermeister', 'über Amt Ludwigslust-Land', 'Wöbbeliner Str. 5', '19288 Ludwigslust'];

describe('address field', () => {
  it('leaves an ordinary address as it is, in the size of the letter', () => {
    const address = ['Gemeinde Göhlen', ...rest];
    expect(fitAddress(address)).toEqual({ sizePt: 11, lines: address });
  });

  it('breaks a name of sixty characters at a blank or hyphen without losing a letter', () => {
    const name = 'Gemeinde Sankt Georgensberg-Hohenschönhausen an der Ludwigsluster Elde';
    const fitted = fitAddress([name, ...rest]);
    expect(fitted?.lines).toHaveLength(6);
    expect(fitted?.lines.slice(0, 2).join(' ').replace('- ', '-')).toBe(name);
  });

  it('reports an address that does not fit at all', () => {
    expect(fitAddress(['wort '.repeat(100), ...rest])).toBeUndefined();
  });

  it('has at most six lines, none wider than 80 mm, and keeps every letter', () => {
    const lines = fc.array(
      fc.string({ minLength: 1, maxLength: 70 }).filter((text) => text.trim() !== ''),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(lines, (address) => {
        const fitted = fitAddress(address);
        if (!fitted) return;
        expect(fitted.lines.length).toBeLessThanOrEqual(6);
        for (const line of fitted.lines) expect(textWidth(line, fitted.sizePt)).toBeLessThanOrEqual(80);
        expect(fitted.lines.join('').replace(/\s/g, '')).toBe(address.join('').replace(/\s/g, ''));
      }),
    );
  });

  it('makes a long return line smaller and cuts it only when that is not enough', () => {
    const long = 'Zweckverband Breitbandversorgung Mecklenburg · Beispielring 40 · 19063 Schwerin';
    expect(fitReturnLine('Muster GmbH · 19063 Schwerin').sizePt).toBe(7);
    expect(fitReturnLine(long)).toEqual({ sizePt: 6, text: long });
    expect(fitReturnLine(`${long} · ${long}`).text).toMatch(/…$/);
  });
});
