import { describe, expect, it } from 'vitest';
import { exampleMeeting, exampleMunicipality, examplePlan, exampleRestriction } from './example-plan.ts';
import { holdsIn, isInForce, meetingsUnder, type Restriction } from './restriction.ts';
import { checkMeeting } from './rules/index.ts';

const forbidden = exampleRestriction();
const limited = { ...forbidden, inPersonForbidden: false, limitInside: 30, limitOutside: 300 };
const findings = (restriction: Restriction, facts: Parameters<typeof exampleMeeting>[0] = {}) =>
  checkMeeting(exampleMeeting(facts), examplePlan({ restrictions: [restriction] }))
    .filter(({ ruleId }) => ruleId === 'restricted')
    .map(({ severity, message }) => `${severity}: ${message}`);

describe('a restriction', () => {
  it('is in force from its first to its last day, without a last day for good', () => {
    const days = ['2027-03-14', '2027-03-15', '2027-05-31', '2027-06-01'];
    expect(days.map((day) => isInForce(forbidden, day))).toEqual([false, true, true, false]);
    expect(isInForce({ ...forbidden, until: null }, '2099-12-31')).toBe(true);
  });

  it('holds in the whole Land and Landkreis, or in the Ämter and municipalities named', () => {
    const goehlen = exampleMunicipality();
    expect(holdsIn({ area: 'district', areaIds: [] }, goehlen)).toBe(true);
    expect(holdsIn({ area: 'amts', areaIds: ['amt-1'] }, goehlen)).toBe(true);
    expect(holdsIn({ area: 'amts', areaIds: ['amt-2'] }, goehlen)).toBe(false);
    expect(holdsIn({ area: 'amts', areaIds: [] }, { ...goehlen, amtId: null })).toBe(false);
    expect(holdsIn({ area: 'municipalities', areaIds: [goehlen.id] }, goehlen)).toBe(true);
  });

  it('concerns planned meetings in person on its days, and no others', () => {
    const meetings = [
      exampleMeeting({ id: 'later', slot: '2027-04-20T19:00' }),
      exampleMeeting({ id: 'first' }),
      exampleMeeting({ id: 'video', format: 'video' }),
      exampleMeeting({ id: 'before', slot: '2027-03-12T19:00' }),
      exampleMeeting({ id: 'cancelled', cancelledOn: '2026-11-20' }),
      { ...exampleMeeting({ id: 'draft' }), slot: null },
    ];
    expect(meetingsUnder(forbidden, examplePlan({ meetings })).map(({ id }) => id)).toEqual(['first', 'later']);
    const elsewhere = { ...forbidden, area: 'amts', areaIds: ['amt-9'] } as const;
    expect(meetingsUnder(elsewhere, examplePlan({ meetings }))).toEqual([]);
  });

  it('that forbids meetings is a violation with name, period and source', () => {
    expect(findings({ ...forbidden, legalSource: '§ 8' })).toEqual([
      'violation: In dieser Zeit sind Versammlungen in Präsenz untersagt: „Corona-LVO M-V“ (15.03.2027 bis 31.05.2027, § 8).',
    ]);
    expect(findings(forbidden, { format: 'phone' })).toEqual([]);
    expect(findings(forbidden, { slot: '2027-06-01T19:00' })).toEqual([]);
  });

  it('that limits the number says how many are expected', () => {
    expect(findings({ ...limited, limitOutside: 40 })).toEqual([expect.stringContaining('Zu erwarten sind 54')]);
    expect(findings(limited)).toEqual([expect.stringContaining('das geht nur im Freien')]);
    expect(findings({ ...limited, limitInside: 100 })).toEqual([]);
    expect(findings({ ...limited, conditions: 'Eine Person je Haushalt', limitInside: 36 })).toEqual([
      expect.stringContaining('Auflagen der Einschränkung'),
    ]);
  });
});
