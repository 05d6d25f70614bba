import { type RefObject, useEffect, useRef } from 'react';
import type { PlanePoint } from '#domain/map/projection.ts';

/** How much a turn of the wheel by one pixel enlarges, as an exponent. */
const strength = 0.0018;
const pixelsPerLine = 16;
/** One event zooms no further than this, however fast the wheel is. */
const mostPerEvent = 200;

/** Zooms around the mouse with the wheel. React listens passively and could not keep the page from scrolling. */
export function useWheelZoom(
  map: RefObject<SVGSVGElement | null>,
  onZoom: (factor: number, around: PlanePoint) => void,
): void {
  const latest = useRef(onZoom);
  latest.current = onZoom;
  useEffect(() => {
    const element = map.current;
    const turn = (event: WheelEvent) => {
      if (!element) return;
      event.preventDefault();
      const pixels = event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 1 : pixelsPerLine);
      const { left, top } = element.getBoundingClientRect();
      const factor = Math.exp(-strength * Math.max(-mostPerEvent, Math.min(pixels, mostPerEvent)));
      latest.current(factor, { x: event.clientX - left, y: event.clientY - top });
    };
    element?.addEventListener('wheel', turn, { passive: false });
    return () => element?.removeEventListener('wheel', turn);
  }, [map]);
}
