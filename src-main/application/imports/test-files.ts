import type { InputOf } from '#contract/index.ts';
import { expectOk } from '../setup/sample-course.ts';
import type { TestDesk } from '../test-desk.ts';

/** A text file as a person would choose it. */
export function csvFile(lines: readonly string[], fileName = 'Liste.csv'): InputOf<'imports.open'> {
  return { fileName, content: Buffer.from(`${lines.join('\r\n')}\r\n`).toString('base64') };
}

/** Opens a file and answers it with the mapping that was proposed. */
export async function openFile({ perform }: TestDesk, file: InputOf<'imports.open'>) {
  const opened = expectOk(await perform('imports.open', file));
  return { ...opened, mapping: opened.columns.map(({ title, field }) => ({ header: title, field })) };
}

/** What every row of the file would do. */
export async function previewOf(desk: TestDesk, lines: readonly string[]) {
  const { importId, mapping } = await openFile(desk, csvFile(lines));
  return expectOk(await desk.perform('imports.preview', { importId, mapping }));
}

/** Takes rows of the file over. */
export async function takeFile(
  desk: TestDesk,
  lines: readonly string[],
  accept: InputOf<'imports.commit'>['accept'] = 'safe',
) {
  const { importId, mapping } = await openFile(desk, csvFile(lines));
  return { importId, ...expectOk(await desk.perform('imports.commit', { importId, mapping, accept })) };
}
