import { describe, expect, it } from 'vitest';
import { readInWorker } from './read-in-worker.ts';
import { bytesOf, tableOf } from './test-reading.ts';
import { workbookOf } from './test-workbook.ts';

const large = () => bytesOf(`AGS;Gemeinde\n${'13076046;Göhlen\n'.repeat(90_000)}`);

describe('a file that is read in a thread of its own', () => {
  it.each([
    ['a text', bytesOf('AGS;Gemeinde\n13076046;Göhlen\n')],
    [
      'a workbook',
      workbookOf([
        ['AGS', 'Gemeinde'],
        [13076046, 'Göhlen'],
      ]),
    ],
  ])('gives the same table as without it: %s', async (_, bytes) => {
    const before = Uint8Array.from(bytes);
    expect(await readInWorker(bytes)).toEqual({ ok: true, value: tableOf(bytes) });
    expect(bytes).toEqual(before);
  });

  it('is refused with the same sentence, and the options are handed on', async () => {
    expect(await readInWorker(new Uint8Array())).toMatchObject({ ok: false, fault: { code: 'empty-file' } });
    const bytes = workbookOf([['AGS'], [1]]);
    expect(await readInWorker(bytes, { sheet: 'Nirgends' })).toMatchObject({ fault: { code: 'no-such-sheet' } });
    expect(await readInWorker(bytes, { limits: { rows: 1 } })).toMatchObject({ fault: { code: 'too-many-rows' } });
  });

  it('may lie in the middle of a larger memory, of which nothing else is handed over', async () => {
    const whole = bytesOf('geheim;AGS;Gemeinde\n13076046;Göhlen\n;geheim');
    expect(await readInWorker(whole.subarray(7, whole.length - 7))).toMatchObject({
      ok: true,
      value: { rows: { length: 2 } },
    });
    expect(whole.length).toBeGreaterThan(0);
  });

  it('is stopped when it takes too long, with a sentence', async () => {
    expect(await readInWorker(large(), { timeLimit: 1 })).toMatchObject({
      ok: false,
      fault: { code: 'time-limit', message: expect.stringMatching(/beendet\. Bitte/) },
    });
  });

  it('is stopped when it takes too much memory, with a sentence, and the program goes on', async () => {
    expect(await readInWorker(large(), { memoryLimit: 16 })).toMatchObject({
      ok: false,
      fault: { code: 'memory-limit', message: expect.stringContaining('Arbeitsspeicher') },
    });
    expect(await readInWorker(bytesOf('AGS\n13076046\n'))).toMatchObject({ ok: true });
  });

  it('is stopped when people change their mind', async () => {
    const stop = new AbortController();
    const reading = readInWorker(large(), { signal: stop.signal });
    stop.abort();
    expect(await reading).toMatchObject({ ok: false, fault: { code: 'cancelled' } });
    expect(await readInWorker(large(), { signal: stop.signal })).toMatchObject({ fault: { code: 'cancelled' } });
  });
});
