import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { faultSentence } from '../../storage/storage-error.ts';
import { temporaryFolder } from '../../storage/test-folder.ts';
import { stageFiles } from './staged-files.ts';

it('a file saved by hand while a batch was running is neither overwritten nor removed with the batch', {
  timeout: 180_000,
}, async () => {
  const folder = temporaryFolder();
  const stage = stageFiles(folder);
  for (const name of ['A.docx', 'B.docx']) await stage.add(name, new TextEncoder().encode('Stapel'));
  writeFileSync(join(folder, 'B.docx'), 'von Hand');
  const refusal: unknown = await stage.publish().catch((error: unknown) => error);
  expect(faultSentence(refusal)).toContain('Es wurde nichts geändert.');
  await stage.discard();
  expect(readdirSync(folder)).toEqual(['B.docx']);
  expect(readFileSync(join(folder, 'B.docx'), 'utf8')).toBe('von Hand');
});
