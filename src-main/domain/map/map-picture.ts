import type { NamedCell } from './marks.ts';
import type { MapSign } from './signs.ts';

/** One meaning on the map: how it is filled and which sign tells it apart without colour. */
export interface MapClass {
  readonly id: string;
  readonly title: string;
  /** Colours as `#rrggbb`. */
  readonly fill: string;
  readonly sign: MapSign;
}

/** A class in a legend with the number of its municipalities. */
export interface LegendEntry extends MapClass {
  readonly count: number;
}

/** A cell that belongs to a class. */
export interface ClassedCell extends NamedCell {
  readonly classId: string;
}

/** Colours of everything that is no class: the ground under the map, also of lines and signs on it, and the text. */
export interface GroundColours {
  readonly ground: string;
  readonly text: string;
}

/** A whole picture of the map for a slide. */
export interface MapPicture {
  readonly title: string;
  readonly subtitle: string;
  readonly legendTitle: string;
  readonly legend: readonly LegendEntry[];
  /** The weightiest first: it gets its name first. */
  readonly cells: readonly ClassedCell[];
  /** Sentences under the map: what the cells are, whose data they are. */
  readonly notes: readonly string[];
  readonly colours: GroundColours;
}
