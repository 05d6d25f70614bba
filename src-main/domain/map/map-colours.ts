import type { GroundColours } from './map-picture.ts';

/** Light or dark, as the interface is shown; pictures for slides are always light. */
export type Brightness = 'light' | 'dark';

/** A colour of the map by its name. */
export type MapHue = 'amber' | 'violet' | 'sky' | 'blue' | 'green' | 'red' | 'grey';

/** Under the map: lines between cells and signs on them have this colour too, so one contrast serves all three. */
export const groundColours: Readonly<Record<Brightness, GroundColours>> = {
  light: { ground: '#ffffff', text: '#16202a' },
  dark: { ground: '#242424', text: '#f3f5f7' },
};

/**
 * The colours of the stages on the overview, some of them a little darker: each keeps contrast 3 with the ground, so
 * that cells can be told from it and signs on them can be read.
 */
export const mapColours: Readonly<Record<MapHue, Readonly<Record<Brightness, string>>>> = {
  amber: { light: '#c27c00', dark: '#e0a030' },
  violet: { light: '#7a57b8', dark: '#a98bdd' },
  sky: { light: '#5591bb', dark: '#8dbad9' },
  blue: { light: '#276592', dark: '#3f86ba' },
  green: { light: '#2b8a57', dark: '#3fae73' },
  red: { light: '#b3261e', dark: '#ff8a80' },
  grey: { light: '#868e96', dark: '#909296' },
};
