import { describe, expect, it } from 'vitest';
import { announce, notYetAnnounced, withAnnouncements } from './announcement.ts';
import { exampleMeeting } from './example-plan.ts';

const joint = exampleMeeting({ municipalityIds: ['13076048', '13076110'] });

describe('the announcement of a joint meeting', () => {
  it('is complete only when the last municipality has made it known', () => {
    const first = announce(joint, ['13076048'], '2027-03-01');
    expect(first.announcedOn).toBeNull();
    expect(notYetAnnounced(first)).toEqual(['13076110']);
    expect(announce(first, ['13076110'], '2027-02-26').announcedOn).toBe('2027-03-01');
  });

  it('falls back when one is taken back', () => {
    const both = announce(joint, joint.municipalityIds, '2027-03-01');
    expect(both.announcedOn).toBe('2027-03-01');
    const back = announce(both, ['13076110'], null);
    expect([back.announcedOn, back.announcements]).toEqual([null, { '13076048': '2027-03-01' }]);
  });

  it('drops the day of a municipality that has left, and is then complete for the others', () => {
    const first = announce(joint, ['13076048'], '2027-03-01');
    const alone = withAnnouncements({ ...first, municipalityIds: ['13076048'] }, first.announcements);
    expect([alone.announcedOn, alone.announcements]).toEqual(['2027-03-01', { '13076048': '2027-03-01' }]);
  });
});
