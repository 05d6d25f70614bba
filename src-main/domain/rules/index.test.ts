import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readHolidays } from '../../imports/shipped-data.ts';
import { exampleMeeting, examplePlan } from '../example-plan.ts';
import { checkMeeting, rules } from './index.ts';

const resources = join(import.meta.dirname, '../../../resources');
const holidays = await readHolidays(resources, 'mecklenburg-vorpommern');

describe('all rules together', () => {
  it('have nothing to say about a meeting that is planned well', () => {
    expect(checkMeeting(exampleMeeting(), examplePlan({ holidays }))).toEqual([]);
  });

  it('put violations first and name the rule of each finding', () => {
    const other = exampleMeeting({ id: 'meeting-2', municipalityIds: ['13076110'], slot: '2026-12-26T18:00' });
    const meeting = exampleMeeting({ format: 'video', slot: '2026-12-26T19:00' });
    const [area] = examplePlan().projectAreas;
    const plan = examplePlan({
      today: '2026-12-20',
      meetings: [meeting, other],
      holidays,
      projectAreas: area ? [{ ...area, deadline: '2026-12-01' }] : [],
    });
    expect(checkMeeting(meeting, plan).map((finding) => [finding.severity, finding.ruleId])).toEqual([
      ['violation', 'public-holiday'],
      ['violation', 'venue-twice'],
      ['violation', 'team-twice'],
      ['violation', 'order-phase-deadline'],
      ['warning', 'school-holidays'],
      ['warning', 'weekend'],
      ['warning', 'lead-time'],
      ['warning', 'coordination-missing'],
      ['warning', 'format-facts'],
    ]);
  });

  it('put a violation of a later rule before a warning of an earlier one', () => {
    const denied = examplePlan().coordinations.map((coordination) => ({ ...coordination, outcome: 'denied' as const }));
    const saturday = exampleMeeting({ slot: '2027-03-20T19:00' });
    const findings = checkMeeting(saturday, examplePlan({ coordinations: denied }));
    expect(findings.map((finding) => finding.ruleId)).toEqual(['coordination-missing', 'weekend']);
  });

  it('have ids of their own, a German title and a source', () => {
    expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length);
    expect(rules.filter((rule) => rule.title === '' || rule.source === '')).toEqual([]);
  });

  it('speak in whole sentences', () => {
    const meeting = exampleMeeting({ format: 'video', slot: '2026-12-26T19:00' });
    const findings = checkMeeting(meeting, examplePlan({ today: '2026-12-20', holidays, coordinations: [] }));
    expect(findings.length).toBeGreaterThan(3);
    for (const finding of findings) expect(finding.message).toMatch(/^\p{Uppercase}.*[^.]\.$/u);
  });
});
