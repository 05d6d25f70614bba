import { describe, expect, it } from 'vitest';
import { stages } from '#domain/need.ts';
import { stageStyle, wordsOn } from './stage-style.ts';

describe('words on the colour of a stage', () => {
  it.each([
    ['#ffffff', '#000000'],
    ['#000000', '#ffffff'],
    ['#c27c00', '#000000'],
    ['#276592', '#ffffff'],
  ])('on %s are %s', (colour, words) => expect(wordsOn(colour)).toBe(words));

  it.each(stages)('have a colour for light and dark: %s', (stage) => {
    for (const colour of Object.values(stageStyle(stage))) expect(colour).toMatch(/^#[0-9a-f]{6}$/);
  });
});
