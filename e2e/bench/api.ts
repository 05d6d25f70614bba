import { closeSync, fdatasyncSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addDays, dateOf } from '#domain/calendar-dates.ts';
import { isScheduled } from '#domain/meeting.ts';
import { expectOk } from '../../src-main/application/setup/sample-course.ts';
import type { BenchDesk } from './desk.ts';
import { median, megabytes, milliseconds, ms, report, spreadCells, times } from './measure.ts';

const rounds = 200;

/** Move, rule check and save, and the reading calls of the screens, with 142 municipalities and 300 meetings. */
export async function benchApi({ desk: { perform }, meetings }: BenchDesk): Promise<void> {
  const moves: number[] = [];
  const { plan } = expectOk(await perform('planning.get', {}));
  const planned = plan.meetings.filter(isScheduled);
  for (let round = 0; round < rounds; round += 1) {
    const meeting = planned[round % planned.length];
    if (!meeting) break;
    const { meeting: present } = expectOk(await perform('meetings.get', { meetingId: meeting.id }));
    const slot = `${addDays(dateOf(present.slot ?? meeting.slot), 1)}T18:00`;
    const input = { meetingId: meeting.id, slot, expectedVersion: present.version, overrideReason: 'Messung' };
    moves.push(await milliseconds(async () => expectOk(await perform('meetings.move', input))));
  }
  const sync = median(await syncedWrites());
  report(`move + check + save (${meetings} meetings)`, {
    ...spreadCells(moves),
    'synced write': ms(sync),
    ratio: times(median(moves) / sync),
  });
  for (const name of ['overview.get', 'municipalities.list', 'planning.get', 'planning.check'] as const) {
    const calls: number[] = [];
    for (let round = 0; round < 100; round += 1) {
      calls.push(await milliseconds(async () => expectOk(await perform(name, {}))));
    }
    report(name, spreadCells(calls));
  }
  report('memory of the process', { resident: megabytes(process.memoryUsage.rss()) });
}

/** What the disk itself takes to keep 4 KB. */
async function syncedWrites(): Promise<readonly number[]> {
  const folder = mkdtempSync(join(tmpdir(), 'ortstermin-bench-'));
  const file = openSync(join(folder, 'block'), 'w');
  const block = Buffer.alloc(4096, 1);
  const durations: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    durations.push(
      await milliseconds(() => {
        writeSync(file, block);
        fdatasyncSync(file);
      }),
    );
  }
  closeSync(file);
  rmSync(folder, { recursive: true, force: true });
  return durations;
}
