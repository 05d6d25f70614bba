import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Meeting } from '#domain/meeting.ts';
import { type EventContent, eventContents } from './event-content.ts';
import { exampleMeeting, examplePlan, exampleVideo } from './example-plan.ts';
import { type Publication, publish } from './publication.ts';

const ids = ['a', 'b', 'c', 'd', 'e'];

/** What happens to a meeting between two exports; the last three must not be seen outside. */
const edits: readonly ((meeting: Meeting) => Meeting | null)[] = [
  () => null,
  (meeting) => ({ ...meeting, slot: null }),
  (meeting) => ({ ...meeting, slot: '2027-06-03T18:30' }),
  (meeting) => ({ ...meeting, slot: '2027-06-10T18:30', agreedOn: null }),
  (meeting) => ({ ...meeting, durationMinutes: 120 }),
  (meeting) => ({ ...meeting, cancelledOn: '2027-01-05', cancelReason: 'Sturm' }),
  (meeting) => ({ ...meeting, cancelledOn: null }),
  (meeting) => ({ ...meeting, format: exampleVideo.format, details: exampleVideo.details }),
  (meeting) => ({ ...meeting, municipalityIds: ['13076111', '13076048'] }),
  ({ id }) => exampleMeeting({ id }),
  (meeting) => ({ ...meeting, note: `${meeting.note}!` }),
  (meeting) => ({ ...meeting, teamId: null, attendance: 12 }),
  (meeting) => ({ ...meeting, version: meeting.version + 1, formatReason: 'anders' }),
];

const editArbitrary = fc.record({ id: fc.constantFrom(...ids), edit: fc.constantFrom(...edits) });
const stepArbitrary = fc.record({
  edits: fc.array(editArbitrary, { maxLength: 10 }),
  selection: fc.option(fc.subarray(ids, { minLength: 1 }), { freq: 2 }),
});

type Step = typeof stepArbitrary extends fc.Arbitrary<infer Value> ? Value : never;

function edited(record: ReadonlyMap<string, Meeting>, step: Step): ReadonlyMap<string, Meeting> {
  const next = new Map(record);
  for (const { id, edit } of step.edits) {
    const meeting = edit(next.get(id) ?? exampleMeeting({ id }));
    if (meeting) next.set(id, meeting);
    else next.delete(id);
  }
  return next;
}

function checkHandedOut(before: Publication | undefined, after: Publication, now: string): void {
  if (!before) {
    expect(after).toMatchObject({ sequence: 0, lastModified: now });
    return;
  }
  const changed = JSON.stringify(before.content) !== JSON.stringify(after.content);
  expect(after.content.uid).toBe(before.content.uid);
  expect(after.sequence).toBe(before.sequence + (changed ? 1 : 0));
  expect(after.lastModified).toBe(changed ? now : before.lastModified);
}

function expectedIds(present: readonly EventContent[], handedOut: ReadonlyMap<string, Publication>, step: Step) {
  const known = new Set([...present.map(({ meetingId }) => meetingId), ...handedOut.keys()]);
  return [...known].filter((id) => step.selection === null || step.selection.includes(id)).sort();
}

describe('chain of exports', () => {
  it('keeps every name, never lets a sequence fall and raises it exactly when the content changes', {
    timeout: 180_000,
  }, () => {
    const chain = fc.array(stepArbitrary, { minLength: 10, maxLength: 10 });
    fc.assert(
      fc.property(chain, (steps) => {
        let record: ReadonlyMap<string, Meeting> = new Map();
        const handedOut = new Map<string, Publication>();
        for (const [day, step] of steps.entries()) {
          const now = `2026-12-${10 + day}T09:00:00.000Z`;
          record = edited(record, step);
          const meetings = [...record.values()];
          const present = eventContents(meetings, examplePlan(meetings));
          const scope = step.selection ? new Set(step.selection) : 'all';
          const publications = publish(present, [...handedOut.values()], now, scope);

          expect(publications.map(({ meetingId }) => meetingId).sort()).toEqual(expectedIds(present, handedOut, step));
          for (const publication of publications) {
            checkHandedOut(handedOut.get(publication.meetingId), publication, now);
            const current = present.find(({ meetingId }) => meetingId === publication.meetingId);
            if (current) expect(publication.content).toEqual(current);
            else expect(publication.content.status).toBe('CANCELLED');
            handedOut.set(publication.meetingId, publication);
          }
        }
      }),
      { seed: 20270318, numRuns: 100 },
    );
  });
});
