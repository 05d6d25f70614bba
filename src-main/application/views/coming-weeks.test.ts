import { expect, it } from 'vitest';
import { exampleMeeting } from '#domain/example-plan.ts';
import { comingWeeks } from './coming-weeks.ts';

const today = '2026-11-25';
const on = (id: string, slot: string, facts = {}) => exampleMeeting({ id, slot, municipalityIds: [id], ...facts });

it('counts the open meetings of eight weeks from today on', () => {
  const weeks = comingWeeks({
    today,
    meetings: [
      on('gestern', '2026-11-24T19:00'),
      on('heute', '2026-11-25T19:00'),
      on('sonntag', '2026-11-29T15:00', { municipalityIds: ['sonntag', 'heute'] }),
      on('montag', '2026-11-30T19:00'),
      on('abgesagt', '2026-12-01T19:00', { cancelledOn: today }),
      on('letzter', '2027-01-17T19:00'),
      on('danach', '2027-01-18T19:00'),
    ],
  });
  expect(weeks).toHaveLength(8);
  expect(weeks[0]).toEqual({
    from: '2026-11-23',
    to: '2026-11-29',
    meetings: 2,
    municipalityIds: ['heute', 'sonntag'],
  });
  expect(weeks[1]).toMatchObject({ from: '2026-11-30', meetings: 1, municipalityIds: ['montag'] });
  expect(weeks[7]).toEqual({ from: '2027-01-11', to: '2027-01-17', meetings: 1, municipalityIds: ['letzter'] });
  expect(weeks.slice(2, 7).every(({ meetings }) => meetings === 0)).toBe(true);
});
