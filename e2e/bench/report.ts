import { expectOk } from '../../src-main/application/setup/sample-course.ts';
import type { BenchDesk } from './desk.ts';
import { milliseconds, ms, report, spreadCells } from './measure.ts';

const rounds = 20;

/** The Lagebericht of 142 municipalities and 300 meetings as a file: the first time, and then again. Goal: below 2 s. */
export async function benchReport({ desk: { perform }, municipalityIds }: BenchDesk): Promise<void> {
  for (const format of ['docx', 'xlsx', 'json'] as const) {
    const write = () => milliseconds(async () => expectOk(await perform('exports.situationReport', { format })));
    const first = await write();
    const durations: number[] = [];
    for (let round = 0; round < rounds; round += 1) durations.push(await write());
    report(`Lagebericht ${format} (${municipalityIds.length} Gemeinden)`, {
      first: ms(first),
      ...spreadCells(durations),
    });
  }
}
