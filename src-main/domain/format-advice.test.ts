import { describe, expect, it } from 'vitest';
import { exampleMunicipality, examplePlan, exampleRestriction } from './example-plan.ts';
import { type AdviceSituation, adviseFormat } from './format-advice.ts';
import { defaultSettings } from './settings.ts';

const plan = examplePlan();
const situation: AdviceSituation = {
  today: plan.today,
  municipality: exampleMunicipality(),
  venues: plan.venues.slice(0, 1),
  projectArea: plan.projectAreas[0],
  restrictions: [],
  settings: defaultSettings,
};
const hintsOf = (format: string, facts: Partial<AdviceSituation> = {}) =>
  adviseFormat({ ...situation, ...facts })
    .formats.find((one) => one.format === format)
    ?.hints.map(({ weight, reason }) => `${weight}: ${reason}`) ?? [];
const restriction = exampleRestriction({ from: '2026-11-01', until: null });

describe('the advice about formats', () => {
  it('rules a meeting in person out while it is forbidden, and nothing else', () => {
    const advice = adviseFormat({ ...situation, restrictions: [restriction] });
    const excluded = advice.formats.filter(({ hints }) => hints.some(({ weight }) => weight === 'excludes'));
    expect(excluded.map(({ format }) => format)).toEqual(['inPerson']);
    expect(hintsOf('inPerson', { restrictions: [{ ...restriction, from: '2027-01-01' }] }).join()).not.toContain(
      'excludes',
    );
  });

  it('counts the seats against the expected visitors and shows the sum', () => {
    expect(hintsOf('inPerson')).toContain('for: Der größte Raum reicht.');
    const crowded = { municipality: exampleMunicipality({ eligibleAddresses: 900 }) };
    expect(hintsOf('inPerson', crowded).join()).toContain('against: Der größte Raum reicht nicht');
    expect(hintsOf('video', crowded).join()).toContain('for: Mehr Besucher zu erwarten');
  });

  it('says unknown where data are missing, and never good', () => {
    const unknown = {
      municipality: exampleMunicipality({ eligibleAddresses: null, population: null }),
      venues: [],
      projectArea: undefined,
    };
    expect(hintsOf('inPerson', unknown)).toEqual([
      'unknown: Es ist kein Raum erfasst.',
      'unknown: Das Ende der Planungsphase ist nicht erfasst.',
      'for: Fragen, Bedenken und Hilfe beim Ausfüllen der Anträge gehen nur vor Ort.',
    ]);
    expect(hintsOf('phone', unknown)).toContain('unknown: Wie viele Adressen förderfähig sind, ist nicht bekannt.');
  });

  it('always asks for a way without internet beside a video', () => {
    expect(hintsOf('video')[0]).toContain('nur mit einem Weg ohne Internet');
  });

  it('turns with the end of the order phase: preparation gets tight, video and phone can start at once', () => {
    const [area] = plan.projectAreas;
    if (!area) throw new Error('no area');
    const soon = { projectArea: { ...area, deadline: '2026-12-10' } };
    expect(hintsOf('inPerson', soon).join()).toContain('against: Bis zum Ende der Planungsphase bleibt wenig Zeit');
    expect(hintsOf('video', soon)).toContain('for: Ein Video kann sofort veröffentlicht werden.');
    expect(hintsOf('video').join()).not.toContain('sofort');
  });
});
