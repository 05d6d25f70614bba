import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef } from 'react';
import { cellTowards } from '#domain/map/direction.ts';
import { toPixel } from '#domain/map/view.ts';
import type { MapGeometry } from './map-geometry.ts';
import { mapKeyOf } from './map-keys.ts';
import type { MapSight } from './use-map-view.ts';

/** What the keys of the map do. */
export interface MapKeyActions {
  readonly geometry: MapGeometry;
  readonly sight: MapSight;
  readonly activeId: string;
  readonly map: RefObject<SVGSVGElement | null>;
  readonly onActive: (id: string) => void;
  readonly onOpen: (id: string) => void;
  readonly onToggle: (id: string) => void;
  readonly onAll: () => void;
  readonly onClear: () => void;
}

/** Arrows walk from cell to cell, with Shift they move the map; plus, minus and 0 zoom; Space chooses, Enter opens. */
export function useMapKeys(actions: MapKeyActions) {
  const { geometry, sight, activeId, map } = actions;
  const wantsFocus = useRef(false);

  // On a large map only the cell that is walked to is an element, so the focus follows when it is there.
  useLayoutEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    map.current?.querySelector<SVGElement>(`[data-id="${CSS.escape(activeId)}"]`)?.focus({ preventScroll: true });
  });

  return (event: KeyboardEvent<Element>) => {
    const key = mapKeyOf(event);
    if (!key) return;
    event.preventDefault();
    const from = geometry.cellById.get(activeId);
    if (key.kind === 'go') {
      const to = from && cellTowards(geometry.cells, from, key.direction);
      if (!to) return;
      wantsFocus.current = true;
      actions.onActive(to.id);
      sight.reveal(to.centre);
    } else if (key.kind === 'move') sight.step(key.direction);
    else if (key.kind === 'zoom') sight.zoom(key.factor, from && toPixel(sight.view, from.centre));
    else if (key.kind === 'whole') sight.showWhole();
    else if (key.kind === 'open') actions.onOpen(activeId);
    else if (key.kind === 'toggle') actions.onToggle(activeId);
    else if (key.kind === 'all') actions.onAll();
    else actions.onClear();
  };
}
