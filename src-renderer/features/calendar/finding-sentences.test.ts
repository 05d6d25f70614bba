import { describe, expect, it } from 'vitest';
import type { Finding } from '#domain/rules/rule.ts';
import { countedFindings, spokenFindings, spokenPlacement } from './finding-sentences.ts';

const holiday: Finding = {
  ruleId: 'public-holiday',
  severity: 'violation',
  message: 'Der 06.05.2027 ist ein gesetzlicher Feiertag (Christi Himmelfahrt).',
  meetingIds: [],
};
const lead: Finding = { ruleId: 'lead-time', severity: 'warning', message: 'Der Vorlauf ist kurz.', meetingIds: [] };

describe('sentences about findings', () => {
  it('name the meeting, the slot and that nothing stands against it', () => {
    expect(spokenPlacement('Göhlen', '2027-03-18T19:00', [])).toBe(
      'Göhlen: Donnerstag, 18. März 2027, 19:00 Uhr. Keine Einwände.',
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
