import type { Meeting } from '#domain/meeting.ts';
import { eventContents } from '../event-content.ts';
import { exampleMeeting, examplePhone, examplePlan, exampleVideo } from '../example-plan.ts';
import { type Publication, publish } from '../publication.ts';

function contentsOf(meetings: readonly Meeting[]) {
  return eventContents(meetings, examplePlan(meetings));
}

/** First export of a single meeting in a room. */
export const singleMeeting: readonly Publication[] = publish(
  contentsOf([exampleMeeting()]),
  [],
  '2026-11-22T09:00:00.000Z',
  'all',
);

const cancelledMeeting = exampleMeeting({ id: '0190f3a2-6c1e-7000-8000-000000000004', slot: '2027-03-24T19:00' });
const removedMeeting = exampleMeeting({ id: '0190f3a2-6c1e-7000-8000-000000000005', slot: '2027-03-25T19:00' });

/** Second export of a plan: one meeting unchanged, one moved, one new, one cancelled, one removed. */
export const wholePlan: readonly Publication[] = publish(
  contentsOf([
    exampleMeeting(),
    { ...exampleVideo, slot: '2027-04-20T18:00' },
    examplePhone,
    { ...cancelledMeeting, cancelledOn: '2026-11-28' },
  ]),
  publish(
    contentsOf([exampleMeeting(), exampleVideo, cancelledMeeting, removedMeeting]),
    [],
    '2026-11-22T09:00:00.000Z',
    'all',
  ),
  '2026-11-29T10:30:00.000Z',
  'all',
);

/** Meetings on the days on which the clocks change: over the hour that is skipped, over the one that comes twice, in the evening. */
export const clockChanges: readonly Publication[] = publish(
  contentsOf(
    [
      { id: 'spring-night', slot: '2027-03-28T01:30', durationMinutes: 120 },
      { id: 'spring-skipped-end', slot: '2027-03-28T01:30', durationMinutes: 60 },
      { id: 'spring-evening', slot: '2027-03-28T19:00' },
      { id: 'autumn-night', slot: '2027-10-31T01:30', durationMinutes: 120 },
      { id: 'autumn-evening', slot: '2027-10-31T19:00' },
      { id: 'over-midnight', slot: '2027-12-31T23:30' },
    ].map((facts) => exampleMeeting(facts)),
  ),
  [],
  '2026-11-22T09:00:00.000Z',
  'all',
);

/** Everything that has to be escaped, folded or left out. */
export const specialText: readonly Publication[] = publish(
  contentsOf([
    exampleMeeting({
      details: {
        doorsOpen: '18:30',
        hints:
          'Komma, Semikolon; Doppelpunkt: Rückstrich \\ und \\n, Anführung "so".\r\nZweite Zeile 👩‍👩‍👧‍👦 – ÄÖÜß\u0007\u2028dritte.',
      },
    }),
    exampleMeeting({
      id: '0190f3a2-6c1e-7000-8000-000000000006',
      slot: '2027-03-19T19:00',
      details: { hints: 'Grüße 🎉, ja; nein\\ '.repeat(105).slice(0, 2000) },
    }),
  ]),
  [],
  '2026-11-22T09:00:00.000Z',
  'all',
);
