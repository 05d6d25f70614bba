import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markupText } from '../markup-text.ts';
import { mapCells } from './cells.ts';
import type { MapPicture } from './map-picture.ts';
import { mapSvg } from './map-svg.ts';
import { element } from './svg-text.ts';

const sites = [
  { id: '13076088', name: 'Lübtheen', latitude: 53.3053, longitude: 11.0785 },
  { id: '13076048', name: 'Goldberg', latitude: 53.591077, longitude: 12.089118 },
  { id: '13076046', name: 'Göhlen', latitude: 53.307337, longitude: 11.369618 },
];

const picture: MapPicture = {
  title: 'Einwohnerversammlungen – Landkreis Ludwigslust-Parchim',
  subtitle: 'Gemeinden nach Stufe, Stand: 22. November 2026',
  legendTitle: 'Stufe',
  legend: [
    { id: 'missing', title: 'fehlt', fill: '#c27c00', sign: 'ring', count: 2 },
    { id: 'held', title: 'durchgeführt', fill: '#2b8a57', sign: 'check', count: 1 },
  ],
  cells: mapCells(sites).map((cell, index) => ({
    ...cell,
    name: sites[index]?.name ?? '',
    classId: index === 0 ? 'held' : 'missing',
  })),
  notes: ['Zellen um die Mittelpunkte der Gemeinden, keine amtlichen Grenzen.', '© Statistisches Bundesamt (Destatis)'],
  colours: { ground: '#ffffff', text: '#16202a' },
};

/** Names of the elements in a document whose every start has its end; fails when it is not well-formed. */
function elementsOf(svg: string): readonly string[] {
  const open: string[] = [];
  const names: string[] = [];
  const rest = svg.replace(/<(\/?)([\w-]+)((?:\s[\w:-]+="[^"<>]*")*)(\/?)>/g, (_, end, name, _attributes, empty) => {
    if (end) expect(open.pop()).toBe(name);
    else names.push(name);
    if (!end && !empty) open.push(name);
    return '';
  });
  expect(open).toEqual([]);
  expect(rest).not.toMatch(/[<>]/);
  expect(rest.replace(/&(?:amp|lt|gt|quot|#39);/g, '')).not.toContain('&');
  return names;
}

describe('the picture of the map', () => {
  it('carries title, date, legend with counts, names, notes and one path for each cell', () => {
    const svg = mapSvg(picture);
    for (const words of [picture.title, picture.subtitle, 'Stufe', 'fehlt', 'durchgeführt', 'Göhlen', 'Goldberg']) {
      expect(svg).toContain(`>${words}</text>`);
    }
    for (const note of picture.notes) expect(svg).toContain(note);
    expect(svg.match(/fill="#c27c00"/g)).toHaveLength(3);
    expect(svg.match(/fill="#2b8a57"/g)).toHaveLength(2);
    expect(elementsOf(svg).filter((name) => name === 'path')).toHaveLength(3 + 3 + 2);
  });

  it('needs nothing from outside', () => {
    const svg = mapSvg(picture);
    expect(svg.replace('xmlns="http://www.w3.org/2000/svg"', '')).not.toMatch(
      /href|url\(|https?:|<style|<script|@import/,
    );
  });

  it('is well-formed whatever names, titles and notes say', () => {
    const text = fc.string({
      unit: fc.constantFrom(...'<>&"\'/=;aß -', '\u0000', '\u001b', '\ud800', '\ufffe', '\u{1f600}'),
    });
    fc.assert(
      fc.property(text, text, text, (title, name, note) => {
        const cells = picture.cells.map((cell) => ({ ...cell, name }));
        elementsOf(mapSvg({ ...picture, title, cells, notes: [note] }));
      }),
    );
    const nasty = '</text><script>alert(1)</script>" onload="x';
    expect(mapSvg({ ...picture, title: nasty })).not.toMatch(/<script|" onload="x/);
  });

  it('leaves out what no XML document can hold and keeps every other letter', () => {
    expect(markupText('Göhlen\u0000\u001b\ud800 & <Söhne> "x" \u{1f600}')).toBe(
      'Göhlen\ufffd &amp; &lt;Söhne&gt; &quot;x&quot; \u{1f600}',
    );
    expect(element('a', { b: '<"', c: 1 / 3 })).toBe('<a b="&lt;&quot;" c="0.33"/>');
  });

  it('says so when no municipality has a place', () => {
    const svg = mapSvg({ ...picture, cells: [] });
    expect(svg).toContain('Keine Gemeinde hat eine Lage.');
    elementsOf(svg);
  });
});
