import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { expectOk } from '../setup/sample-course.ts';
import { goehlen, openTestDesk } from '../test-desk.ts';

it('a letter edited by hand survives although the same letter is written and taken back twice', {
  timeout: 180_000,
}, async () => {
  const desk = await openTestDesk();
  expectOk(await desk.perform('meetings.proposeFormat', { municipalityIds: [goehlen], format: 'inPerson' }));
  const path = '2026-11-23/Anschreiben_13076046_Göhlen_2026-11-23.docx';
  for (const text of ['erste Fassung', 'zweite Fassung']) {
    expectOk(await desk.perform('letters.write', { kind: 'municipality-inquiry', municipalityIds: [goehlen] }));
    writeFileSync(join(desk.folder, 'Schreiben', path), text);
    expectOk(await desk.perform('history.undo', {}));
  }
  const withdrawn = desk.letterFiles();
  expect(withdrawn).toEqual([`Zurückgenommen/${path.replace('.docx', ' (2).docx')}`, `Zurückgenommen/${path}`]);
  const texts = withdrawn.map((file) => readFileSync(join(desk.folder, 'Schreiben', file), 'utf8'));
  expect(texts).toEqual(['erste Fassung', 'zweite Fassung']);
  expectOk(await desk.perform('history.redo', {}));
  expect(readFileSync(join(desk.folder, 'Schreiben', path), 'utf8')).toBe('zweite Fassung');
});
