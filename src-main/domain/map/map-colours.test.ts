import { describe, expect, it } from 'vitest';
import { groundColours, mapColours } from './map-colours.ts';

/** Contrast of two colours by WCAG 2.2. */
function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const share = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe.each(['light', 'dark'] as const)('the colours of the map, %s', (brightness) => {
  const { ground, text } = groundColours[brightness];

  it.each(Object.entries(mapColours))('can be told from the ground and carry a sign: %s', (_name, colour) => {
    expect(contrast(colour[brightness], ground)).toBeGreaterThanOrEqual(3);
  });

  it('carry names that can be read on the ground around their letters', () => {
    expect(contrast(text, ground)).toBeGreaterThanOrEqual(7);
  });
});
