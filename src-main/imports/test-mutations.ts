import { type Zippable, zipSync } from 'fflate';
import { applyMapping } from './apply-mapping.ts';
import { guessMapping } from './guess-mapping.ts';
import { prepareTable } from './key-parts.ts';
import { readImportFile } from './read-file.ts';
import { bytesOf, windows1252Of } from './test-reading.ts';
import { type TestCell, testWorkbook, workbookParts } from './test-workbook.ts';

/** What became of mutated files. */
export interface MutationReport {
  readonly files: number;
  readonly read: number;
  readonly refused: number;
  /** Milliseconds of the slowest file. */
  readonly slowest: number;
  /** Descriptions of files with which something went wrong: an exception, a lost row, a changed prototype. */
  readonly failures: readonly string[];
}

const rows: readonly (readonly TestCell[])[] = [
  ['Gemeinden im Landkreis', null, null],
  ['AGS', 'Gemeinde', 'Einwohner', 'Breite', 'Länge', 'Frist', 'Notiz', '__proto__'],
  ['13076046', 'Göhlen', 546, 53.307337, 11.369618, { value: 46458, style: 1 }, 'a;b "c"', '{"polluted":true}'],
  [
    13076088,
    'Lübtheen, Stadt',
    { value: 4433, formula: 'SUM(C3:C3)' },
    53.30062,
    11.08294,
    '12.03.2027',
    'zwei\nZeilen',
    'constructor',
  ],
  ['1,3076E+07', 'Goldberg', '1.234', null, null, true, { value: '#N/A', type: 'e' }, null],
  [null, 'Summe', 4979],
];
const text = `Gemeinden im Landkreis;;\r\nAGS;Gemeinde;Einwohner;Breite;Länge;Frist;Notiz;__proto__\r\n13076046;Göhlen;546;53,307337;11,369618;12.03.2027;"a;b ""c""";x\r\n13076088;"Lübtheen, Stadt";4.433;53,30062;11,08294;2027-03-12;"zwei\nZeilen";y\r\n1,3076E+07;Goldberg;1.234;;;;#NV;\r\n;Summe;4.979;;;;;\r\n`;
const pieces = [
  '"',
  ';',
  ',',
  '\n',
  '\r',
  '\0',
  '=',
  '<',
  '>',
  '&',
  '&#0;',
  '&x;',
  '<!DOCTYPE x>',
  '<!--',
  '<![CDATA[',
  '\uFEFF',
  'E+99',
  '-',
  '..',
  '../',
  '99999999999',
  '1e999',
  '__proto__',
  'ä',
  '\ud800',
  'A1:XFD1048576',
  'xml:space="preserve"',
  ' '.repeat(50),
];

/**
 * Reads `count` files that were damaged at random, from the bytes of the file to the outcome of the import. The same
 * seed gives the same files.
 */
export function runMutations(count: number, seed: number): MutationReport {
  const random = numbers(seed);
  const pick = <Item>(items: readonly Item[]): Item | undefined => items[Math.floor(random() * items.length)];
  const parts = workbookParts({ sheets: [{ rows, merged: ['A1:C1', 'G3:G4'] }], formats: ['dd.mm.yyyy'] });
  const texts = [
    bytesOf(text),
    bytesOf(text.replaceAll(';', '\t')),
    windows1252Of(text),
    new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le')),
  ];
  const workbook = testWorkbook({ sheets: [{ rows }], formats: ['dd.mm.yyyy'], parts: {} });
  const stored = zipSync(parts, { level: 0 });
  const failures: string[] = [];
  let read = 0;
  let slowest = 0;
  for (let index = 0; index < count; index += 1) {
    const kind = index % 4;
    const times = 1 + Math.floor(random() * 4);
    const file =
      kind === 0
        ? mutated(pick(texts) ?? workbook, times, random)
        : kind === 1
          ? mutated(pick([workbook, stored]) ?? workbook, times, random)
          : repacked(parts, kind === 2 ? times : 1, random);
    const start = performance.now();
    const outcome = outcomeOf(file);
    slowest = Math.max(slowest, performance.now() - start);
    if (outcome === 'read') read += 1;
    else if (outcome !== 'refused') failures.push(`seed ${seed}, file ${index}: ${outcome}`);
  }
  return { files: count, read, refused: count - read - failures.length, slowest, failures };
}

/** "read", "refused", or a description of what went wrong. */
function outcomeOf(file: Uint8Array): string {
  try {
    const result = readImportFile(file);
    if (!result.ok) return result.fault.message.endsWith('.') ? 'refused' : 'a fault without a sentence';
    const prepared = prepareTable(result.value);
    if (!prepared.ok) return 'refused';
    const { table, header } = prepared.value;
    const { records, refused, skipped } = applyMapping(table, header, guessMapping(table, header).mapping);
    if (records.length + refused.length + skipped.length !== table.rows.length) return 'a row was lost';
    if (Object.keys(Object.prototype).length > 0) return 'a prototype was changed';
    return 'read';
  } catch (error) {
    return `an exception: ${error instanceof Error ? error.stack : error}`;
  }
}

/** The bytes with some of them changed, cut out, repeated or replaced by a dangerous piece. */
function mutated(bytes: Uint8Array, times: number, random: () => number): Uint8Array {
  let file = bytes;
  for (let time = 0; time < times; time += 1) {
    const at = Math.floor(random() * file.length);
    const length = Math.floor(random() ** 3 * 200);
    const choice = Math.floor(random() * 5);
    const piece = bytesOf(pieces[Math.floor(random() * pieces.length)] ?? '');
    const middle =
      choice === 0
        ? Uint8Array.of(Math.floor(random() * 256))
        : choice === 1
          ? piece
          : choice === 2
            ? Uint8Array.of((file[at] ?? 0) ^ (1 << Math.floor(random() * 8)))
            : choice === 3
              ? file.slice(at, at + length * 2)
              : new Uint8Array();
    const removed = choice === 4 || choice === 3 ? length : 1;
    file = Uint8Array.from([...file.subarray(0, at), ...middle, ...file.subarray(at + removed)]);
  }
  return file;
}

/** A sound archive whose parts were damaged, so that the damage reaches the readers behind the checksums. */
function repacked(parts: Zippable, times: number, random: () => number): Uint8Array {
  const names = Object.keys(parts);
  const changed = { ...parts };
  for (let time = 0; time < times; time += 1) {
    const name = names[Math.floor(random() * names.length)] ?? '';
    const content = changed[name];
    if (content instanceof Uint8Array) changed[name] = mutated(content, 1, random);
  }
  return zipSync(changed, { level: 0 });
}

/** Numbers from 0 to 1 that depend on the seed only (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
