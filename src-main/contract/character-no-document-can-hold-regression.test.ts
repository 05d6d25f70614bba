import { describe, expect, it } from 'vitest';
import { line, longText } from './fields.ts';

describe('text with characters that no XML file may hold', () => {
  it('loses them, so that the letter made from it can be opened', () => {
    expect([line.parse('Göh\ufffelen\uffff'), longText.parse('\uffffGöhlen')]).toEqual(['Göhlen', 'Göhlen']);
  });

  it('is still composed where a character was taken out', () => {
    expect([line.parse('Go\u0000\u0308hlen'), longText.parse('Go\uffff\u0308hlen')]).toEqual(['Göhlen', 'Göhlen']);
  });
});
