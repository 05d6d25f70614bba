import { describe, expect, it } from 'vitest';
import { stages } from '#domain/need.ts';
import { patterns } from './patterns.ts';
import { exampleReport } from './report.fixture.ts';
import { stageMap } from './stage-map.ts';

describe('the map of the Lagebericht', () => {
  it('has a swatch for each stage that occurs, and counts those without a place', () => {
    const report = exampleReport();
    const places = report.places.map((place, index) => (index === 0 ? { ...place, latitude: null } : place));
    const drawn = stageMap({ ...report, places });
    expect(drawn?.legend.map(({ title, count }) => [title, count])).toEqual([
      ['fehlt', 1],
      ['terminiert', 1],
      ['durchgeführt', 1],
    ]);
    expect(drawn?.unplaced).toBe(1);
    expect(new Set(drawn?.legend.map(({ swatch }) => swatch.png.toString('hex'))).size).toBe(3);
    expect(drawn?.map.svg).not.toContain('Göhlen');
    expect(drawn?.map.svg).toContain('Picher');
  });

  it('is left out when nobody has a place', () => {
    expect(stageMap(exampleReport({ places: [] }))).toBeNull();
  });

  it('has a pattern of its own for every stage', () => {
    expect(patterns.length).toBeGreaterThanOrEqual(stages.length);
  });
});
