import { describe, expect, it } from 'vitest';
import { chosenInWords } from './chosen.ts';

const named = (...names: readonly string[]) => names.map((name) => ({ id: name, name }));

describe('the municipalities of a dialog in words', () => {
  it('names up to three and counts more', () => {
    expect(chosenInWords(named('Göhlen'))).toBe('Göhlen');
    expect(chosenInWords(named('Göhlen', 'Picher'))).toBe('Göhlen und Picher');
    expect(chosenInWords(named('Göhlen', 'Kummer', 'Picher'))).toBe('Göhlen, Kummer und Picher');
    expect(chosenInWords(named('Alt Krenzlin', 'Göhlen', 'Kummer', 'Picher'))).toBe('4 Gemeinden');
  });
});
