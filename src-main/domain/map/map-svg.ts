import { markupText } from '../markup-text.ts';
import { wrappedLines } from './lettering.ts';
import type { ClassedCell, LegendEntry, MapClass, MapPicture } from './map-picture.ts';
import { placeMarks } from './marks.ts';
import { boundsOf } from './polygon.ts';
import { type MapSign, mapSigns, signSide } from './signs.ts';
import { element, outlinePath } from './svg-text.ts';
import { fittedView, type MapView, type Size } from './view.ts';

/** Width and height of a picture in pixels: a slide of 16:9. */
export const pictureSize: Size = { width: 1920, height: 1080 };

const margin = 64;
const titleLine = 96;
const subtitleLine = 140;
const mapTop = 170;
const legendWidth = 400;
const legendStep = 52;
const swatch = 36;
const noteLetters = 18;
const noteStep = 26;
const nameLetters = 14;
const largestSign = 20;
/** Cells narrower than this, in pixels, are drawn without a line between them. */
const leastLined = 6;
const faces = "'Segoe UI', 'Noto Sans', 'Helvetica Neue', Arial, sans-serif";

/** The picture as a complete SVG document without anything from outside: title, map, legend and notes. */
export function mapSvg(picture: MapPicture): string {
  const { colours } = picture;
  const { width, height } = pictureSize;
  const notes = picture.notes.flatMap((note) => wrappedLines(note, (width - 2 * margin) / noteLetters));
  const notesTop = height - margin - (notes.length - 1) * noteStep;
  const mapSize = { width: width - 3 * margin - legendWidth, height: notesTop - noteStep * 1.5 - mapTop };
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      'font-family': faces,
      fill: colours.text,
      role: 'img',
      'aria-label': `${picture.title}, ${picture.subtitle}`,
    },
    element('title', {}, markupText(`${picture.title}, ${picture.subtitle}`)),
    element('rect', { width, height, fill: colours.ground }),
    words(picture.title, margin, titleLine, { 'font-size': 44, 'font-weight': 600 }),
    words(picture.subtitle, margin, subtitleLine, { 'font-size': 26 }),
    element('g', { transform: `translate(${margin} ${mapTop})` }, ...mapParts(picture, mapSize)),
    element(
      'g',
      { transform: `translate(${width - margin - legendWidth} ${mapTop})` },
      words(picture.legendTitle, 0, 24, { 'font-size': 24, 'font-weight': 600 }),
      ...picture.legend.map((entry, index) => legendLine(entry, 48 + index * legendStep, colours.ground)),
    ),
    ...notes.map((note, index) => words(note, margin, notesTop + index * noteStep, { 'font-size': noteLetters })),
  );
}

/** The map alone as an SVG document, without title, legend and notes: for a page that says these itself. */
export function mapOnlySvg(drawing: MapDrawing, size: Size, label: string): string {
  return svgDocument(size, { 'font-family': faces, fill: drawing.colours.text, 'aria-label': label }, [
    element('rect', { ...size, fill: drawing.colours.ground }),
    ...mapParts(drawing, size),
  ]);
}

/** The colour and sign of a class as an SVG document, for a legend beside the map. */
export function swatchSvg({ fill, sign }: MapClass, ground: string, side: number): string {
  return svgDocument({ width: side, height: side }, {}, [
    element('rect', { width: side, height: side, rx: side / 8, fill }),
    drawnSign(sign, side / 2, side / 2, side * 0.6, ground),
  ]);
}

function svgDocument(
  { width, height }: Size,
  attributes: Readonly<Record<string, string>>,
  content: readonly string[],
): string {
  const size = { width, height, viewBox: `0 0 ${width} ${height}` };
  return element('svg', { xmlns: 'http://www.w3.org/2000/svg', ...size, ...attributes }, ...content);
}

/** What is drawn of the map itself. */
type MapDrawing = Pick<MapPicture, 'cells' | 'legend' | 'colours'>;

function mapParts({ cells, legend, colours }: MapDrawing, size: Size): readonly string[] {
  const bounds = boundsOf(cells.flatMap(({ outline }) => outline));
  if (!bounds) return [words('Keine Gemeinde hat eine Lage.', 0, 40, { 'font-size': 24 })];
  const view = fittedView(bounds, size, 4);
  const classes = new Map(legend.map((entry) => [entry.id, entry]));
  const marks = placeMarks(cells, view, size, { letters: nameLetters, sign: largestSign });
  const classOf = new Map(cells.map(({ id, classId }) => [id, classes.get(classId)]));
  const lined = Math.sqrt((size.width * size.height) / cells.length) >= leastLined;
  return [
    element(
      'g',
      { stroke: colours.ground, 'stroke-width': lined ? 2 : 0 },
      ...cells.map((cell) => drawnCell(cell, classes.get(cell.classId)?.fill ?? colours.text, view)),
    ),
    ...marks.signs.map(({ id, x, y, size: pixels }) => {
      return drawnSign(classOf.get(id)?.sign ?? 'ring', x, y, pixels, colours.ground);
    }),
    element(
      'g',
      {
        'font-size': nameLetters,
        'text-anchor': 'middle',
        stroke: colours.ground,
        'stroke-width': 3.5,
        'stroke-linejoin': 'round',
        'paint-order': 'stroke',
      },
      ...marks.names.flatMap(({ lines }) => lines.map(({ text, x, y }) => words(text, x, y))),
    ),
  ];
}

function drawnCell(cell: ClassedCell, fill: string, view: MapView): string {
  return element('path', { d: outlinePath(cell.outline, view), fill }, element('title', {}, markupText(cell.name)));
}

function drawnSign(sign: MapSign, x: number, y: number, size: number, colour: string): string {
  const scale = Math.round((size / signSide) * 1000) / 1000;
  return element('path', {
    d: mapSigns[sign],
    transform: `translate(${Math.round(x - size / 2)} ${Math.round(y - size / 2)}) scale(${scale})`,
    fill: 'none',
    stroke: colour,
    'stroke-width': 2.2,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  });
}

function legendLine({ fill, sign, title, count }: LegendEntry, top: number, ground: string): string {
  return element(
    'g',
    {},
    element('rect', { y: top, width: swatch, height: swatch, rx: 5, fill }),
    drawnSign(sign, swatch / 2, top + swatch / 2, 22, ground),
    words(title, swatch + 16, top + 26, { 'font-size': 24 }),
    words(String(count), legendWidth, top + 26, { 'font-size': 24, 'font-weight': 600, 'text-anchor': 'end' }),
  );
}

function words(text: string, x: number, y: number, attributes: Readonly<Record<string, string | number>> = {}): string {
  return element('text', { x, y, ...attributes }, markupText(text));
}
