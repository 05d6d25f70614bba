import { describe, expect, it } from 'vitest';
import { line, longText } from './fields.ts';

describe('text with line ends of other systems', () => {
  it.each(['\r', '\u0085', '\u2028', '\u2029', '\r\n'])('keeps its words apart at %j', (end) => {
    expect(longText.parse(`Bühne${end}Strom`)).toBe('Bühne\nStrom');
    expect(line.parse(`Bühne${end}Strom`)).toBe('Bühne Strom');
  });
});
