import { applyMapping } from './apply-mapping.ts';
import { guessMapping } from './guess-mapping.ts';
import { prepareTable } from './key-parts.ts';
import type { ImportOutcome } from './outcome.ts';
import { type ReadFileOptions, readImportFile } from './read-file.ts';
import type { ImportTable } from './table.ts';

/** A file for a test from text in UTF-8. */
export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** A text in Windows-1252, as Excel writes it; characters that do not exist there are not allowed. */
export function windows1252Of(text: string): Uint8Array {
  const special = new Map([...'€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ'].map((character) => [character, 0]));
  const codes = [
    ...[0x80, 0x82, 0x83, 0x84, 0x85, 0x86, 0x87, 0x88, 0x89, 0x8a, 0x8b, 0x8c, 0x8e],
    ...[0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0x98, 0x99, 0x9a, 0x9b, 0x9c, 0x9e, 0x9f],
  ];
  [...special.keys()].forEach((character, index) => {
    special.set(character, codes[index] ?? 0);
  });
  return Uint8Array.from([...text], (character) => special.get(character) ?? character.charCodeAt(0));
}

/** The table of a file that is expected to be readable. */
export function tableOf(file: Uint8Array | string, options?: ReadFileOptions): ImportTable {
  const result = readImportFile(typeof file === 'string' ? bytesOf(file) : file, options);
  if (!result.ok) throw new Error(`${result.fault.code}: ${result.fault.message}`);
  return result.value;
}

/** The texts of all cells of a file, row by row. */
export function textsOf(file: Uint8Array | string): readonly (readonly string[])[] {
  return tableOf(file).rows.map(({ cells }) => cells.map(({ text }) => text));
}

/** The fault of a file that is expected to be refused. */
export function faultOf(file: Uint8Array | string, options?: ReadFileOptions) {
  const result = readImportFile(typeof file === 'string' ? bytesOf(file) : file, options);
  if (result.ok) throw new Error('The file was read.');
  return result.fault;
}

/** The whole way of a file: read, heading found, mapping guessed and applied. */
export function importOf(file: Uint8Array | string): ImportOutcome & { readonly remarks: readonly string[] } {
  const prepared = prepareTable(tableOf(file));
  if (!prepared.ok) throw new Error(prepared.fault.message);
  const { table, header } = prepared.value;
  const { mapping, remarks } = guessMapping(table, header);
  return { ...applyMapping(table, header, mapping), remarks };
}

/** The values of all rows that were read. */
export function valuesOf(file: Uint8Array | string) {
  return importOf(file).records.map(({ values }) => values);
}

/** All sentences about rows that were refused. */
export function refusalsOf(file: Uint8Array | string): readonly string[] {
  return importOf(file).refused.flatMap(({ reasons }) => reasons.map(({ message }) => message));
}
