import type { CSSProperties } from 'react';
import { groundColours, mapColours } from '#domain/map/map-colours.ts';
import { stageLooks } from '#domain/map/stage-looks.ts';
import type { Stage } from '#domain/need.ts';

/** The colours of a stage for light and dark, to be chosen from in the style sheet: the fill, and words upon it. */
export type StageStyle = CSSProperties &
  Record<'--fill-light' | '--fill-dark' | '--words-light' | '--words-dark', string>;

/** The same colours as on the map. */
export function stageStyle(stage: Stage): StageStyle {
  const { light, dark } = mapColours[stageLooks[stage][0]];
  return {
    '--fill-light': light,
    '--fill-dark': dark,
    '--words-light': wordsOn(light),
    '--words-dark': wordsOn(dark),
  };
}

/** Black or white, whichever has more contrast (WCAG 2.2) with a colour given as `#rrggbb`; one of them has 4.5 at least. */
export function wordsOn(colour: string): string {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const share = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  return (luminance + 0.05) / 0.05 > 1.05 / (luminance + 0.05) ? '#000000' : groundColours.light.ground;
}
