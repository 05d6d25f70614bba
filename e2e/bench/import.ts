import Papa from 'papaparse';
import readExcelFile from 'read-excel-file/node';
import { expectOk } from '../../src-main/application/setup/sample-course.ts';
import { openThrowAwayDesk } from './desk.ts';
import { median, megabytes, milliseconds, ms, report, times } from './measure.ts';
import { germanMunicipalities, registerFiles } from './register-file.ts';

const rounds = 3;

/** From the bytes of a file to the committed register, against the parser of a library on the same bytes. */
export async function benchImport(): Promise<void> {
  const files = await registerFiles();
  const parsers = {
    csv: async () => void Papa.parse(new TextDecoder().decode(files.csv), { delimiter: ';' }),
    xlsx: async () => void (await readExcelFile(Buffer.from(files.xlsx))),
  };
  for (const kind of ['csv', 'xlsx'] as const) {
    const parsed: number[] = [];
    const steps = { open: [] as number[], preview: [] as number[], commit: [] as number[] };
    for (let round = 0; round < rounds; round += 1) {
      parsed.push(await milliseconds(parsers[kind]));
      const taken = await importOnce(`Liste.${kind}`, files[kind]);
      steps.open.push(taken.open);
      steps.preview.push(taken.preview);
      steps.commit.push(taken.commit);
    }
    const whole = steps.open.map((open, round) => open + (steps.preview[round] ?? 0) + (steps.commit[round] ?? 0));
    report(`import of ${germanMunicipalities} rows, ${kind}`, {
      open: ms(median(steps.open)),
      preview: ms(median(steps.preview)),
      commit: ms(median(steps.commit)),
      'parser alone': ms(median(parsed)),
      ratio: times(median(whole) / median(parsed)),
      resident: megabytes(process.memoryUsage.rss()),
    });
  }
}

async function importOnce(fileName: string, bytes: Uint8Array) {
  const {
    desk: { perform },
    close,
  } = await openThrowAwayDesk();
  expectOk(await perform('setup.initialise', { register: 'empty' }));
  const content = Buffer.from(bytes).toString('base64');
  let [importId, mapping] = ['', [] as { header: string; field: string | null }[]];
  const open = await milliseconds(async () => {
    const opened = expectOk(await perform('imports.open', { fileName, content }));
    importId = opened.importId;
    mapping = opened.columns.map(({ title, field }) => ({ header: title, field }));
  });
  const preview = await milliseconds(async () => {
    const { counts } = expectOk(await perform('imports.preview', { importId, mapping }));
    if (counts.new !== germanMunicipalities) throw new Error(`preview: ${JSON.stringify(counts)}`);
  });
  const commit = await milliseconds(async () => {
    expectOk(await perform('imports.commit', { importId, mapping, accept: 'all' }));
  });
  await close();
  return { open, preview, commit };
}
