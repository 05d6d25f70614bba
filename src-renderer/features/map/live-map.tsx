import { type MouseEvent, useCallback, useMemo, useRef, useState } from 'react';
import { placeMarks } from '#domain/map/marks.ts';
import type { MapSign } from '#domain/map/signs.ts';
import { type Size, toPlane } from '#domain/map/view.ts';
import { CellLayer, CellOption, type ShownCell } from './cell-layer.tsx';
import { CellRaster } from './cell-raster.tsx';
import classes from './map.module.css';
import type { MapSurfaceProps } from './map-surface.tsx';
import { MarkLayer } from './mark-layer.tsx';
import { OutlineLayer } from './outline-layer.tsx';
import { PointedName } from './pointed-name.tsx';
import { cellsInLoop, toggledSelection } from './selection.ts';
import { useMapKeys } from './use-map-keys.ts';
import { useMapPointer } from './use-map-pointer.ts';
import { useMapView } from './use-map-view.ts';
import { useWheelZoom } from './use-wheel-zoom.ts';
import { ZoomButtons } from './zoom-buttons.tsx';

/** More cells than this are painted and not made elements. */
const mostElements = 1500;
const markSizes = { letters: 11, sign: 13 };

/** The map itself: a list of options laid out as a drawing, with one tab stop. */
export function LiveMap(props: MapSurfaceProps & { readonly cells: readonly ShownCell[]; readonly size: Size }) {
  const { geometry, cells, size, selection, onSelect, onOpen } = props;
  const map = useRef<SVGSVGElement>(null);
  const [wished, setWished] = useState<string | null>(null);
  const [hoveredId, setHoveredId] = useState<string | null>(null);
  const [focused, setFocused] = useState(false);
  const sight = useMapView(geometry.bounds, size);
  const { view } = sight;
  const active = cells.find(({ cell }) => cell.id === wished) ?? cells[0];
  const activeId = active?.cell.id ?? '';
  const marks = useMemo(() => placeMarks(geometry.cells, view, size, markSizes), [geometry, view, size]);
  const signs = useMemo(() => new Map(cells.map(({ cell, sign }) => [cell.id, sign])), [cells]);
  const signOf = useCallback((id: string): MapSign => signs.get(id) ?? 'ring', [signs]);
  const chosen = useMemo(() => geometry.cells.filter(({ id }) => selection.has(id)), [geometry, selection]);
  const cellUnder = (place: { readonly x: number; readonly y: number }) => geometry.cellAt(toPlane(view, place))?.id;

  const hover = (id: string | null) => {
    if (id === hoveredId) return;
    setHoveredId(id);
    props.onPoint(id ?? (focused ? activeId : null));
  };
  const pointer = useMapPointer({
    tool: props.tool,
    onMove: sight.move,
    onLoop: (loop, add) => {
      const inside = cellsInLoop(
        geometry.cells,
        loop.map((corner) => toPlane(view, corner)),
      );
      onSelect(new Set(add ? [...selection, ...inside] : inside));
    },
    onHover: (place) => hover((place && cellUnder(place)) ?? null),
    onClick: (place, toggle) => {
      const id = cellUnder(place);
      if (id === undefined) return;
      if (toggle) onSelect(toggledSelection(selection, id));
      else onOpen(id);
    },
  });
  const onKeyDown = useMapKeys({
    geometry,
    sight,
    activeId,
    map,
    onActive: setWished,
    onOpen,
    onToggle: (id) => onSelect(toggledSelection(selection, id)),
    onAll: () => onSelect(cells.map(({ cell }) => cell.id)),
    onClear: () => {
      pointer.cancelLoop();
      onSelect([]);
    },
  });
  useWheelZoom(map, sight.zoom);
  // What speaks the options may click on one without a mouse.
  const onClick = (event: MouseEvent<SVGSVGElement>) => {
    const spoken = event.detail === 0 && event.target instanceof Element && event.target.closest('[data-id]');
    if (spoken) onOpen(spoken.getAttribute('data-id') ?? '');
    else pointer.handlers.onClick(event);
  };
  const many = cells.length > mostElements;
  const { drawing, cellById } = geometry;
  const shrink = view.scale / drawing.scale;
  const transform = `translate(${view.x - drawing.x * shrink} ${view.y - drawing.y * shrink}) scale(${shrink})`;
  const pointedId = hoveredId ?? (focused ? activeId : null);
  return (
    <>
      {many && <CellRaster cells={cells} view={view} size={size} ground={props.colours.ground} />}
      <svg
        ref={map}
        className={classes.map}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the cells are options, laid out as a drawing
        role="listbox"
        aria-label="Karte der Gemeinden"
        aria-multiselectable
        aria-describedby="karte-tasten"
        data-tool={props.tool}
        data-over={hoveredId !== null && props.tool === 'move'}
        data-moving={pointer.moving}
        {...pointer.handlers}
        onClick={onClick}
        onKeyDown={onKeyDown}
        onFocus={({ target }) => {
          const id = target.getAttribute('data-id');
          if (id === null) return;
          setWished(id);
          setFocused(target.matches(':focus-visible'));
          props.onPoint(id);
        }}
        onBlur={() => {
          setFocused(false);
          props.onPoint(hoveredId);
        }}
      >
        <g className={classes.cells} transform={transform}>
          {!many && <CellLayer cells={cells} selection={selection} activeId={activeId} />}
          {many && active && (
            <CellOption
              key={activeId}
              {...active}
              selected={selection.has(activeId)}
              active
              position={{ index: cells.indexOf(active), total: cells.length }}
            />
          )}
        </g>
        <MarkLayer marks={marks} signOf={signOf} />
        <g transform={transform} aria-hidden>
          <OutlineLayer
            chosen={chosen}
            hovered={cellById.get(hoveredId ?? '')}
            focused={focused ? active?.cell : undefined}
          />
        </g>
        <PointedName cell={cellById.get(pointedId ?? '')} names={marks.names} view={view} />
        {pointer.loop.length > 1 && (
          <polygon
            className={classes.loop}
            aria-hidden
            points={pointer.loop.map(({ x, y }) => `${x},${y}`).join(' ')}
          />
        )}
      </svg>
      <ZoomButtons sight={sight} />
    </>
  );
}
