import { markupText } from '../markup-text.ts';
import type { Polygon } from './polygon.ts';
import { type MapView, toPixel } from './view.ts';

/** An element with its attributes and what is in it, which must be SVG already. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  ...content: readonly string[]
): string {
  const written = Object.entries(attributes).map(([key, value]) => {
    return ` ${key}="${typeof value === 'number' ? pixels(value) : markupText(value)}"`;
  });
  const start = `<${name}${written.join('')}`;
  return content.length === 0 ? `${start}/>` : `${start}>${content.join('')}</${name}>`;
}

/** Path around a polygon of the plane in a view, to a hundredth of a pixel. */
export function outlinePath(outline: Polygon, view: MapView): string {
  const corners = outline.map((corner) => {
    const { x, y } = toPixel(view, corner);
    return `${pixels(x)} ${pixels(y)}`;
  });
  return corners.length === 0 ? '' : `M${corners.join('L')}Z`;
}

function pixels(value: number): string {
  return String(Math.round(value * 100) / 100);
}
