import { describe, expect, it } from 'vitest';
import { readField } from './fields/field.ts';
import { importFields } from './fields/index.ts';
import { prepareTable } from './key-parts.ts';
import { readImportFile } from './read-file.ts';
import { runMutations } from './test-mutations.ts';
import { bytesOf, tableOf, windows1252Of } from './test-reading.ts';

/** How many files are damaged; a long run sets a larger number. */
const inputs = Number(process.env['ORTSTERMIN_MUTATIONS'] ?? 600);

describe('damaged files', () => {
  it('are read or refused with a sentence: no exception, no lost row, no changed prototype', () => {
    const report = runMutations(inputs, 20_270_312);
    expect(report.failures).toEqual([]);
    // Both happen, so the files are neither all whole nor all hopeless.
    expect(report.read).toBeGreaterThan(60);
    expect(report.refused).toBeGreaterThan(60);
  });
});

// A pattern that tries every combination would not come to an end within the patience of a test.
describe('texts that make careless patterns slow', () => {
  const longest = 32_767;
  const filled = (piece: string, end = '') => piece.repeat(Math.floor((longest - end.length) / piece.length)) + end;
  const texts = [
    ...[filled('1', 'x'), filled('1.', 'x'), filled('1 ', 'x'), filled('a'), filled('a '), filled(' 1:00', 'x')],
    ...[filled(',a', ','), filled('(', 'x'), filled('- ', 'x'), filled('a-\n', '1'), filled('stadt '), filled('=')],
    ...[filled('Ä'), filled('12.03.'), filled('k. a'), filled('"'), filled(' um '), filled('1,234')],
  ];

  it('are answered by every field', () => {
    const answers = importFields.flatMap((field) => texts.map((text) => readField(field, { kind: 'text', text })));
    expect(answers.length).toBe(importFields.length * texts.length);
  });

  it('are no heading', () => {
    const line = texts.filter((text) => !text.includes('"')).map((text) => text.replaceAll('\n', ' '));
    const table = tableOf(`${line.join('\t')}\n`.repeat(12));
    expect(prepareTable(table).ok).toBe(false);
  });

  it('are decoded', () => {
    for (const piece of ['a', '„', 'a„', 'š', 'é']) {
      expect(readImportFile(windows1252Of(`é${piece.repeat(500_000)}`)).ok).toBe(false);
    }
    expect(readImportFile(bytesOf(`${'"a";'.repeat(199)}\n`.repeat(3_000)), { limits: { rows: 10 } }).ok).toBe(false);
  });
});
