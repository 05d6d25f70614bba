/** Says for a pixel whether a pattern puts ink on it. */
export type Pattern = (x: number, y: number) => boolean;

/** Pixels after which a pattern begins again. */
export const patternPeriod = 14;

const period = patternPeriod;
const lines = (place: number, thickness: number) => ((place % period) + period) % period < thickness;
const dot = (x: number, y: number, radius: number) =>
  Math.hypot((x % period) - period / 2 + 0.5, (y % period) - period / 2 + 0.5) <= radius;

/** Patterns that can be told apart in black and white, for the stages in the order of the way. */
export const patterns: readonly Pattern[] = [
  (x, y) => dot(x, y, 2),
  () => false,
  (x, y) => lines(x + y, 3),
  (_x, y) => lines(y, 4),
  (x, y) => lines(x, 4) || lines(y, 4),
  () => true,
  (x, y) => dot(x, y, 4.5),
  (x, y) => lines(x + y, 2) || lines(x - y, 2),
  (x) => lines(x, 4),
  (x, y) => lines(x - y, 3),
  (x, y) => !dot(x, y, 5),
];
