import type { Stage } from '../need.ts';
import type { MapHue } from './map-colours.ts';
import type { MapSign } from './signs.ts';

/** Colour and sign of a class. */
export type ClassLook = readonly [hue: MapHue, sign: MapSign];

/** How each stage is drawn on maps and in bars; the sign tells it apart without colour. */
export const stageLooks: Readonly<Record<Stage, ClassLook>> = {
  unchecked: ['grey', 'question'],
  missing: ['amber', 'ring'],
  'in-coordination': ['violet', 'dots'],
  coordinated: ['sky', 'diamond'],
  scheduled: ['blue', 'calendar'],
  held: ['green', 'check'],
  'held-open': ['green', 'alert'],
  closed: ['green', 'square'],
  deferred: ['grey', 'pause'],
  refused: ['grey', 'cross'],
  'not-affected': ['grey', 'minus'],
};
