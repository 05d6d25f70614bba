import { expectOk } from '../../src-main/application/setup/sample-course.ts';
import { letterDates, situationWith } from '../../src-main/letters/example-situation.ts';
import { municipalityInquiry } from '../../src-main/letters/kinds/municipality-inquiry.ts';
import { renderDocx } from '../../src-main/letters/render-docx.ts';
import type { BenchDesk } from './desk.ts';
import { median, megabytes, milliseconds, report, times } from './measure.ts';

const rounds = 3;

/** A batch as a person starts it – checked, composed, written, synced, recorded – against the bare file in memory. */
export async function benchLetters({ desk: { perform }, municipalityIds }: BenchDesk): Promise<void> {
  const batch: number[] = [];
  const plain: number[] = [];
  const letter = municipalityInquiry.compose(situationWith(), letterDates);
  const input = { kind: 'municipality-inquiry', municipalityIds: [...municipalityIds] };
  for (let round = 0; round < rounds; round += 1) {
    plain.push(
      await milliseconds(async () => {
        for (const _id of municipalityIds) await renderDocx(letter);
      }),
    );
    batch.push(await milliseconds(async () => expectOk(await perform('letters.write', input))));
  }
  const rate = (duration: number) => `${((municipalityIds.length / duration) * 1000).toFixed(0)}/s`;
  report(`letters (batch of ${municipalityIds.length})`, {
    batch: rate(median(batch)),
    'plain docx': rate(median(plain)),
    ratio: times(median(plain) / median(batch)),
    resident: megabytes(process.memoryUsage.rss()),
  });
}
