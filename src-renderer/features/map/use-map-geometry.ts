import { useMemo, useRef } from 'react';
import type { MunicipalityRow } from '#contract/municipalities.ts';
import { geometryKey, type MapGeometry, mapGeometry } from './map-geometry.ts';

/** The geometry of the map, made anew only when names or places have changed and not with every state. */
export function useMapGeometry(rows: readonly MunicipalityRow[]): MapGeometry | null {
  const kept = useRef<{ readonly key: string; readonly geometry: MapGeometry | null } | null>(null);
  const key = useMemo(() => geometryKey(rows), [rows]);
  if (kept.current?.key !== key) kept.current = { key, geometry: mapGeometry(rows) };
  return kept.current.geometry;
}
