import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addDays } from '#domain/calendar-dates.ts';
import type { Desk } from '../../src-main/application/api.ts';
import { addRooms, coordinate, expectOk, sampleSender } from '../../src-main/application/setup/sample-course.ts';
import { openDesk } from '../../src-main/hosts/assemble.ts';
import { programFolder } from '../../src-main/hosts/program-folder.ts';

/** A desk on a throw-away folder with every municipality scheduled and some meetings of the past. */
export interface BenchDesk {
  readonly desk: Desk;
  readonly municipalityIds: readonly string[];
  readonly meetings: number;
  readonly close: () => Promise<void>;
}

const meetingCount = 300;

/** 142 municipalities with a room and an agreed format, 142 meetings ahead and so many held that there are 300. */
export async function openBenchDesk(): Promise<BenchDesk> {
  const { desk, close } = await openThrowAwayDesk();
  const { perform } = desk;
  expectOk(await perform('setup.initialise', { register: 'ludwigslust-parchim' }));
  expectOk(await perform('settings.save', { sender: sampleSender }));
  const { plan } = expectOk(await perform('planning.get', {}));
  const ids = plan.municipalities.map(({ id }) => id);
  const rooms = await addRooms(perform, plan.municipalities);
  const held = ids
    .slice(0, meetingCount - ids.length)
    .concat(ids)
    .slice(0, meetingCount - ids.length);
  for (const start of [0, 100]) {
    const municipalityIds = held.slice(start, start + 100);
    expectOk(
      await perform('meetings.recordEarlier', {
        municipalityIds,
        on: addDays(plan.today, -30 - start),
        format: 'inPerson',
      }),
    );
  }
  await coordinate(perform, ids, 'inPerson', plan.today);
  const drafts = expectOk(await perform('planning.get', {})).plan.meetings.filter((meeting) => meeting.slot === null);
  for (const [index, meeting] of drafts.entries()) {
    const slot = `${addDays(plan.today, 40 + index)}T19:00`;
    const venueId = rooms[ids.indexOf(meeting.municipalityIds[0] ?? '')] ?? null;
    const facts = { slot, venueId };
    const overrideReason = 'Messung';
    expectOk(
      await perform('meetings.update', {
        meetingId: meeting.id,
        expectedVersion: meeting.version,
        facts,
        overrideReason,
      }),
    );
  }
  const after = expectOk(await perform('planning.get', {})).plan.meetings.length;
  return {
    desk,
    municipalityIds: ids,
    meetings: after,
    close,
  };
}

/** The program on a throw-away folder, before its first start. */
export async function openThrowAwayDesk(): Promise<Pick<BenchDesk, 'desk' | 'close'>> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'ortstermin-bench-'));
  const { resources, version } = programFolder();
  const files = { deliver: async () => ({ kind: 'cancelled' }) as const, reveal: async () => {} };
  const desk = expectOk(await openDesk({ dataFolder, resourcesFolder: resources, host: 'cli', version, files }));
  return {
    desk,
    async close() {
      await desk.close();
      rmSync(dataFolder, { recursive: true, force: true });
    },
  };
}
