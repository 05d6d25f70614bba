import { useElementSize } from '@mantine/hooks';
import { type CSSProperties, useMemo } from 'react';
import type { MunicipalityRow } from '#contract/municipalities.ts';
import type { GroundColours } from '#domain/map/map-picture.ts';
import type { ShownCell } from './cell-layer.tsx';
import type { Colouring } from './colourings.ts';
import { LiveMap } from './live-map.tsx';
import classes from './map.module.css';
import type { MapGeometry } from './map-geometry.ts';
import { spokenCell } from './map-texts.ts';
import type { MapTool } from './use-map-pointer.ts';

/** What the map shows and what can be done on it. */
export interface MapSurfaceProps {
  readonly geometry: MapGeometry;
  readonly rowById: ReadonlyMap<string, MunicipalityRow>;
  readonly colouring: Colouring;
  readonly colours: GroundColours;
  readonly tool: MapTool;
  readonly selection: ReadonlySet<string>;
  readonly onSelect: (ids: Iterable<string>) => void;
  readonly onOpen: (id: string) => void;
  /** The cell under the mouse or with the focus; null when there is none. */
  readonly onPoint: (id: string | null) => void;
}

/** The frame of the map: gives every cell its colour and words, and draws as soon as its own size is known. */
export function MapSurface(props: MapSurfaceProps) {
  const { ref, width, height } = useElementSize();
  const { geometry, rowById, colouring, colours } = props;
  const size = useMemo(() => ({ width, height }), [width, height]);
  const cells = useMemo(() => shownCells(geometry, rowById, colouring), [geometry, rowById, colouring]);
  const variables: CSSProperties & Record<'--map-ground' | '--map-text', string> = {
    '--map-ground': colours.ground,
    '--map-text': colours.text,
  };
  return (
    <div ref={ref} className={classes.frame} style={variables}>
      {width > 0 && height > 0 && <LiveMap {...props} cells={cells} size={size} />}
    </div>
  );
}

function shownCells(
  geometry: MapGeometry,
  rowById: ReadonlyMap<string, MunicipalityRow>,
  colouring: Colouring,
): readonly ShownCell[] {
  const classById = new Map(colouring.classes.map((entry) => [entry.id, entry]));
  return geometry.cells.flatMap((cell) => {
    const row = rowById.get(cell.id);
    const meaning = row && classById.get(colouring.classOf(row));
    return row && meaning ? [{ cell, fill: meaning.fill, sign: meaning.sign, spoken: spokenCell(row, colouring) }] : [];
  });
}
