import { describe, expect, it } from 'vitest';
import type { Finding } from '#domain/rules/rule.ts';
import { countedFindings, spokenFindings, spokenTarget } from './finding-sentences.ts';

const holiday: Finding = {
  ruleId: 'public-holiday',
  severity: 'violation',
  message: 'Der 06.05.2027 ist ein gesetzlicher Feiertag (Christi Himmelfahrt).',
  meetingIds: [],
};
const lead: Finding = { ruleId: 'lead-time', severity: 'warning', message: 'Der Vorlauf ist kurz.', meetingIds: [] };

describe('sentences about findings', () => {
  it('name the meeting, the slot and that nothing stands against it', () => {
    expect(spokenTarget({ name: 'Göhlen', slot: '2027-03-18T19:00', past: false, findings: [] })).toBe(
      'Göhlen: Donnerstag, 18. März 2027, 19:00 Uhr. Keine Einwände.',
    );
  });

  it('say of a day that is over that it cannot be planned, whatever the rules say', () => {
    expect(spokenTarget({ name: 'Göhlen', slot: '2020-03-19T19:00', past: true, findings: [lead] })).toBe(
      'Göhlen: Donnerstag, 19. März 2020, 19:00 Uhr. Dieser Tag ist vorbei und lässt sich nicht mehr planen.',
    );
  });

  it('say of each finding whether it is a violation or a hint', () => {
    expect(spokenFindings([holiday, lead])).toBe(
      'Verstoß: Der 06.05.2027 ist ein gesetzlicher Feiertag (Christi Himmelfahrt). Hinweis: Der Vorlauf ist kurz.',
    );
  });

  it('count in singular and plural', () => {
    expect(countedFindings([])).toBe('');
    expect(countedFindings([holiday])).toBe('1 Verstoß');
    expect(countedFindings([holiday, holiday, lead, lead])).toBe('2 Verstöße, 2 Hinweise');
  });
});
