import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanCharacters, enumeration, linesOf, oneLine } from './plain-text.ts';

/** Any sequence of UTF-16 units: control characters and lone surrogates among them. */
const anyText = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 300 })
  .map((units) => String.fromCharCode(...units));

describe('text for a document', () => {
  it('composes accents, replaces lone surrogates and drops control characters', () => {
    expect(cleanCharacters('Go\u0308hlen\u0000\u001b\ud800')).toBe('Göhlen\ufffd');
  });

  it('drops marks that turn the direction of writing', () => {
    expect(cleanCharacters('a\u202Eb')).toBe('ab');
  });

  it('keeps lines of a longer text and drops empty ones', () => {
    expect(linesOf(' eins \r\n\r\n zwei\u2028drei')).toEqual(['eins', 'zwei', 'drei']);
  });

  it('never has doubled blanks on one line', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(oneLine(text)).not.toMatch(/\s\s|^\s|\s$|\n|\p{Control}/u);
      }),
    );
  });

  it('joins names as German does', () => {
    expect(enumeration([])).toBe('');
    expect(enumeration(['Göhlen'])).toBe('Göhlen');
    expect(enumeration(['Göhlen', 'Picher', 'Balow'])).toBe('Göhlen, Picher und Balow');
  });
});
