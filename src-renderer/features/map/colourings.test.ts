import { describe, expect, it } from 'vitest';
import { formats } from '#domain/formats/index.ts';
import { stages } from '#domain/need.ts';
import { type ColouringId, colouringIdOf, colouringOf } from './colourings.ts';
import { mapRow } from './map-row.fixture.ts';
import { meetingDate, spokenCell } from './map-texts.ts';
import { legendOf } from './picture.ts';

const given = { brightness: 'light', today: '2026-11-22', formats } as const;
const colourings = (['stufe', 'format', 'frist'] as const).map((id) => colouringOf(id, given));
const classTitle = (id: ColouringId, facts: Parameters<typeof mapRow>[0]) => {
  const colouring = colouringOf(id, given);
  const classId = colouring.classOf(mapRow(facts));
  return colouring.classes.find((entry) => entry.id === classId)?.title;
};

describe.each(colourings)('the colours by $title', ({ classes }) => {
  it('differ from each other by their sign and not by colour alone', () => {
    expect(new Set(classes.map(({ sign }) => sign)).size).toBe(classes.length);
    expect(new Set(classes.map(({ title }) => title)).size).toBe(classes.length);
  });
});

describe('the meaning of a colour', () => {
  it('is the stage, for every stage', () => {
    for (const stage of stages) expect(classTitle('stufe', { stage })).toBeDefined();
    expect(classTitle('stufe', { stage: 'held' })).toBe('durchgeführt');
  });

  it('is the format, or that there is none yet', () => {
    expect(classTitle('format', { format: 'video' })).toBe('Video');
    expect(classTitle('format', { format: null })).toBe('noch kein Format');
  });

  it.each([
    ['2026-11-21', 'abgelaufen'],
    ['2026-11-22', 'in höchstens 30 Tagen'],
    ['2026-12-22', 'in höchstens 30 Tagen'],
    ['2026-12-23', 'in höchstens 90 Tagen'],
    ['2027-02-20', 'in höchstens 90 Tagen'],
    ['2027-02-21', 'später'],
    [null, 'ohne Frist'],
  ])('is how near the deadline %s is', (deadline, title) => {
    expect(classTitle('frist', { deadline })).toBe(title);
    expect(classTitle('frist', { deadline, stage: 'held' })).toBe('erledigt oder nicht nötig');
  });

  it('is the stage where the address asks for something unknown', () => {
    expect([null, 'frist', 'format', 'regenbogen'].map(colouringIdOf)).toEqual(['stufe', 'frist', 'format', 'stufe']);
  });

  it('is counted in the legend', () => {
    const rows = [mapRow({}), mapRow({ id: 'b', stage: 'held' }), mapRow({ id: 'c', latitude: null })];
    const counts = legendOf(colouringOf('stufe', given), rows).map(({ title, count }) => [title, count]);
    expect(counts).toContainEqual(['fehlt', 2]);
    expect(counts).toContainEqual(['durchgeführt', 1]);
    expect(counts).toContainEqual(['terminiert', 0]);
  });
});

describe('a cell in words', () => {
  it('says name, Amt, stage, next step and date', () => {
    const row = mapRow({
      stage: 'scheduled',
      slot: '2027-03-18T19:00',
      nextStep: { code: 'hold', label: 'Versammlung durchführen' },
    });
    expect(spokenCell(row, colouringOf('stufe', given))).toBe(
      'Göhlen, Amt Ludwigslust-Land, Stufe: terminiert, nächster Schritt: Versammlung durchführen, Termin: Do., 18.03.2027, 19:00 Uhr',
    );
    expect(spokenCell(mapRow({ deadline: '2026-12-01' }), colouringOf('frist', given))).toContain(
      'Frist: in höchstens 30 Tagen',
    );
  });

  it('says nothing where there is nothing', () => {
    const row = mapRow({ stage: 'held', amtName: '', nextStep: { code: 'none', label: '–' }, heldOn: '2026-10-01' });
    expect(spokenCell(row, colouringOf('stufe', given))).toBe('Göhlen, Stufe: durchgeführt, Termin: 01.10.2026');
    expect(meetingDate(mapRow({}))).toBeNull();
  });
});
