import { describe, expect, it } from 'vitest';
import { colouringOf } from './colourings.ts';
import { geometryKey, mapGeometry } from './map-geometry.ts';
import { mapRow } from './map-row.fixture.ts';
import { pictureFileName, slidePicture } from './picture.ts';

const goehlen = mapRow({});
const goldberg = mapRow({
  id: '13076048',
  name: 'Goldberg',
  population: 3236,
  latitude: 53.591077,
  longitude: 12.089118,
  stage: 'held',
});
const unplaced = mapRow({ id: '13076999', name: 'Neuort', latitude: null, longitude: null });
const rows = [goehlen, goldberg, unplaced];

describe('the geometry of the map', () => {
  it('holds a cell for each municipality with a place, the largest first', () => {
    const geometry = mapGeometry(rows);
    expect(geometry?.cells.map(({ name }) => name)).toEqual(['Goldberg', 'Göhlen']);
    const [first] = geometry?.cells ?? [];
    expect(first && geometry?.cellAt(first.centre)?.id).toBe(goldberg.id);
    for (const { path } of geometry?.cells ?? []) expect(path).toMatch(/^M[\d.]+ [\d.]+(L[\d.]+ [\d.]+)+Z$/);
  });

  it('is none where no municipality has a place', () => {
    expect(mapGeometry([])).toBeNull();
    expect(mapGeometry([unplaced])).toBeNull();
  });

  it('stays the same while only states change', () => {
    expect(geometryKey([mapRow({ stage: 'held', version: 9 })])).toBe(geometryKey([goehlen]));
    expect(geometryKey([mapRow({ latitude: 53.4 })])).not.toBe(geometryKey([goehlen]));
    expect(geometryKey([mapRow({ name: 'Gohlen' })])).not.toBe(geometryKey([goehlen]));
  });
});

describe('the picture for a slide', () => {
  it('names district, date, source and what is not drawn, and leaves out classes that do not occur', () => {
    const geometry = mapGeometry(rows);
    const colouring = colouringOf('stufe', { brightness: 'light', today: '2026-11-22', formats: [] });
    if (!geometry) throw new Error('no geometry');
    const picture = slidePicture({
      rows,
      geometry,
      colouring,
      districtName: 'Landkreis Ludwigslust-Parchim',
      today: '2026-11-22',
      attribution: '© Statistisches Bundesamt (Destatis)',
    });
    expect(picture).toMatchObject({
      title: 'Einwohnerversammlungen – Landkreis Ludwigslust-Parchim',
      subtitle: '3 Gemeinden nach Stufe, Stand: 22. November 2026',
      legend: [
        { title: 'fehlt', count: 2 },
        { title: 'durchgeführt', count: 1 },
      ],
      cells: [{ classId: 'held' }, { classId: 'missing' }],
    });
    expect(picture.notes.join(' ')).toContain('Ohne Lage und nicht gezeichnet: 1 Gemeinde.');
    expect(picture.notes).toContain('© Statistisches Bundesamt (Destatis)');
    expect(pictureFileName(colouring, '2026-11-22', 'png')).toBe('Karte Einwohnerversammlungen_Stufe_2026-11-22.png');
  });
});
