import { expect } from 'vitest';
import { expectOk } from '../setup/sample-course.ts';
import type { TestDesk } from '../test-desk.ts';

/**
 * Walks a course and then takes every step of it back: the desk stands exactly as before, and redo leads to the end
 * again. What a step did is asserted inside the course.
 */
export async function walk(desk: TestDesk, course: () => Promise<void>): Promise<void> {
  const before = desk.tables();
  const stepsBefore = (await history(desk)).length;
  await course();
  const after = desk.tables();
  const steps = (await history(desk)).length - stepsBefore;
  expect(steps).toBeGreaterThan(0);
  for (let step = 0; step < steps; step += 1) expectOk(await desk.perform('history.undo', {}));
  expect(desk.tables()).toEqual(before);
  for (let step = 0; step < steps; step += 1) expectOk(await desk.perform('history.redo', {}));
  expect(desk.tables()).toEqual(after);
}

function history({ perform }: TestDesk) {
  return perform('history.list', { limit: 200 }).then(expectOk);
}

/** Consent of the Landkreis to the present format of the municipalities. */
export async function granted({ perform }: TestDesk, municipalityIds: string[], on = '2026-11-23'): Promise<void> {
  expectOk(await perform('coordination.ask', { municipalityIds, on }));
  expectOk(await perform('coordination.answer', { municipalityIds, outcome: 'granted', on, by: 'Frau Sommer' }));
}

/** A meeting in person that is agreed, invited to and announced. */
export async function announced(desk: TestDesk, municipalityId: string, slot = '2027-03-16T19:00') {
  const municipalityIds = [municipalityId];
  const { perform } = desk;
  const room = {
    municipalityId,
    name: 'Dorfgemeinschaftshaus',
    street: 'Hauptstraße 1',
    postcode: '19288',
    city: 'Göhlen',
  };
  const venue = expectOk(await perform('venues.save', { ...room, seats: 80 }));
  expectOk(await perform('meetings.proposeFormat', { municipalityIds, format: 'inPerson', venueId: venue.id }));
  await granted(desk, municipalityIds);
  expectOk(await perform('meetings.schedule', { municipalityId, slot }));
  await record(desk, municipalityId, 'agreed');
  expectOk(await perform('letters.write', { kind: 'invitation', municipalityIds }));
  await record(desk, municipalityId, 'announced');
}

/** The open meeting as a call names it. */
export async function named(desk: TestDesk, municipalityId: string) {
  const { id, version } = await desk.meetingOf(municipalityId);
  return { meetingId: id, expectedVersion: version };
}

/** What a screen shows of a municipality. */
export async function standing(desk: TestDesk, municipalityId: string) {
  const { stage, coordination, nextStep, meetings, letters } = await desk.detail(municipalityId);
  const outOfDate = letters.map((letter) => letter.outOfDate);
  return { stage, coordination, next: nextStep.code, meetings: meetings.map(({ state }) => state), outOfDate };
}

async function record(desk: TestDesk, municipalityId: string, step: 'agreed' | 'announced') {
  expectOk(
    await desk.perform('meetings.recordStep', { ...(await named(desk, municipalityId)), step, on: '2026-11-23' }),
  );
}
