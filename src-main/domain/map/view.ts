import type { Bounds } from './polygon.ts';
import type { PlanePoint } from './projection.ts';

/** Where the plane lies on a drawing: pixel = kilometre × scale + shift. */
export interface MapView {
  /** Pixels per kilometre. */
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

/** Width and height of a drawing in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

const leastExtent = 1;
const deepestZoom = 12;
/** Pixels per kilometre at which even a small municipality fills a good part of the drawing. */
const closestScale = 90;

/** The view that shows the whole map in the middle of the drawing, with a margin in pixels. */
export function fittedView(bounds: Bounds, size: Size, margin: number): MapView {
  const [width, height] = [extent(bounds.left, bounds.right), extent(bounds.top, bounds.bottom)];
  const room = (pixels: number) => Math.max(1, pixels - 2 * margin);
  const scale = Math.min(room(size.width) / width, room(size.height) / height);
  return {
    scale,
    x: size.width / 2 - ((bounds.left + bounds.right) / 2) * scale,
    y: size.height / 2 - ((bounds.top + bounds.bottom) / 2) * scale,
  };
}

function extent(from: number, to: number): number {
  return Math.max(leastExtent, to - from);
}

/** Place of a point of the plane on the drawing, in pixels. */
export function toPixel(view: MapView, { x, y }: PlanePoint): PlanePoint {
  return { x: x * view.scale + view.x, y: y * view.scale + view.y };
}

/** Point of the plane under a place of the drawing. */
export function toPlane(view: MapView, { x, y }: PlanePoint): PlanePoint {
  return { x: (x - view.x) / view.scale, y: (y - view.y) / view.scale };
}

/** The view enlarged by the factor around a place of the drawing, never smaller than the whole map. */
export function zoomedView(view: MapView, factor: number, around: PlanePoint, whole: MapView): MapView {
  const most = Math.max(whole.scale * deepestZoom, closestScale);
  const scale = Math.min(Math.max(view.scale * factor, whole.scale), most);
  const real = scale / view.scale;
  return { scale, x: around.x - (around.x - view.x) * real, y: around.y - (around.y - view.y) * real };
}

/** The view moved by pixels. */
export function movedView(view: MapView, right: number, down: number): MapView {
  return { ...view, x: view.x + right, y: view.y + down };
}

/** The view moved back as far as needed for the middle of the drawing to lie on the map. */
export function keptOnMap(view: MapView, bounds: Bounds, size: Size): MapView {
  const keep = (shift: number, from: number, to: number, length: number) =>
    Math.min(Math.max(shift, length / 2 - to * view.scale), length / 2 - from * view.scale);
  return {
    ...view,
    x: keep(view.x, bounds.left, bounds.right, size.width),
    y: keep(view.y, bounds.top, bounds.bottom, size.height),
  };
}

/** The view moved as little as needed to show the point with so many pixels around it. */
export function viewWith(view: MapView, point: PlanePoint, size: Size, around: number): MapView {
  const { x, y } = toPixel(view, point);
  const into = (place: number, length: number) => {
    const margin = Math.min(around, length / 2);
    return Math.min(Math.max(place, margin), length - margin) - place;
  };
  return movedView(view, into(x, size.width), into(y, size.height));
}

/** The part of the plane that the drawing shows. */
export function shownBounds(view: MapView, { width, height }: Size): Bounds {
  const [from, to] = [toPlane(view, { x: 0, y: 0 }), toPlane(view, { x: width, y: height })];
  return { left: from.x, top: from.y, right: to.x, bottom: to.y };
}
