import { mapCells } from '#domain/map/cells.ts';
import { groundColours, mapColours } from '#domain/map/map-colours.ts';
import type { ClassedCell, LegendEntry } from '#domain/map/map-picture.ts';
import { mapOnlySvg, swatchSvg } from '#domain/map/map-svg.ts';
import { boundsOf } from '#domain/map/polygon.ts';
import { isPlaced } from '#domain/map/projection.ts';
import { stageLooks } from '#domain/map/stage-looks.ts';
import { fittedView, type MapView, type Size, toPixel } from '#domain/map/view.ts';
import { type Stage, stages, stageTitles } from '#domain/need.ts';
import type { SituationReport } from '#domain/situation-report.ts';
import { presentStages } from '#domain/stage-counts.ts';
import { type PaintedShape, paintPng } from './painting.ts';
import { patternPeriod, patterns } from './patterns.ts';

/** A drawing as SVG, and as PNG for programs that show no SVG. Both have the same proportions. */
export interface Drawing {
  readonly svg: string;
  readonly png: Buffer;
}

/** The map by stage with a swatch for each stage that occurs. */
export interface StageMap {
  readonly map: Drawing;
  readonly legend: readonly { readonly title: string; readonly count: number; readonly swatch: Drawing }[];
  /** Municipalities that have no place and are not drawn. */
  readonly unplaced: number;
}

/** Units of the drawing as SVG, and the sharper pixels of the painted one. */
export const mapSize: Size = { width: 1100, height: 800 };
const painted: Size = { width: 1650, height: 1200 };
const swatchSide = 3 * patternPeriod;
const margin = 6;
const { light } = groundColours;

/** The map of the report; null when no municipality has a place. */
export function stageMap({ places, counts }: SituationReport): StageMap | null {
  const placed = places.filter(isPlaced).toSorted((one, other) => (other.population ?? 0) - (one.population ?? 0));
  const cells = mapCells(placed).map((cell, index): ClassedCell => {
    return { ...cell, name: placed[index]?.name ?? '', classId: placed[index]?.stage ?? '' };
  });
  const bounds = boundsOf(cells.flatMap(({ outline }) => outline));
  if (!bounds) return null;
  const view = fittedView(bounds, painted, margin);
  const legend = presentStages(counts).map((stage) => ({ stage, ...entryOf(stage, counts[stage]) }));
  return {
    map: {
      svg: mapOnlySvg({ cells, legend, colours: light }, mapSize, 'Karte der Gemeinden nach Stufe'),
      png: paintPng(
        painted,
        palette,
        cells.map((cell) => shapeOf(cell, view)),
      ),
    },
    legend: legend.map(({ stage, title, count, ...look }) => ({ title, count, swatch: swatch(stage, look) })),
    unplaced: places.length - placed.length,
  };
}

function entryOf(stage: Stage, count: number): LegendEntry {
  const [hue, sign] = stageLooks[stage];
  return { id: stage, title: stageTitles[stage], fill: mapColours[hue].light, sign, count };
}

function swatch(stage: Stage, look: Pick<LegendEntry, 'fill' | 'sign'>): Drawing {
  const [from, to] = [-2, swatchSide + 2];
  const outline = [
    { x: from, y: from },
    { x: to, y: from },
    { x: to, y: to },
    { x: from, y: to },
  ];
  const shape: PaintedShape = { outline, ...inksOf(stage) };
  return {
    svg: swatchSvg({ id: stage, title: '', ...look }, light.ground, 64),
    png: paintPng({ width: swatchSide, height: swatchSide }, palette, [shape]),
  };
}

function shapeOf({ outline, classId }: ClassedCell, view: MapView): PaintedShape {
  const stage = stages.find((one) => one === classId) ?? 'unchecked';
  return { outline: outline.map((corner) => toPixel(view, corner)), ...inksOf(stage) };
}

/** The ground, then for each stage its colour and the paper under its pattern. */
const palette: readonly string[] = [light.ground, ...stages.flatMap((stage) => [entryOf(stage, 0).fill, '#ffffff'])];

function inksOf(stage: Stage): Omit<PaintedShape, 'outline'> {
  const place = stages.indexOf(stage);
  return { pattern: patterns[place % patterns.length] ?? (() => true), ink: 1 + 2 * place, paper: 2 + 2 * place };
}
