import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { faultSentence } from './storage-error.ts';
import { openTestFolder, temporaryFolder } from './test-folder.ts';

it('a file that stands where a folder is needed is a fault that a person can understand', {
  timeout: 180_000,
}, async () => {
  const folder = temporaryFolder();
  const taken = join(folder, 'daten');
  writeFileSync(taken, '');
  const sentence = /^Die Datei oder der Ordner lässt sich nicht lesen oder schreiben\. Es wurde nichts geändert\./;
  const refusal: unknown = await openTestFolder(taken).catch((error: unknown) => error);
  expect(faultSentence(refusal)).toMatch(sentence);
  rmSync(taken);
  const { backUp, close } = await openTestFolder(taken);
  writeFileSync(join(taken, 'Sicherungen'), '');
  const refused: unknown = await backUp('von-hand').catch((error: unknown) => error);
  await close();
  expect(faultSentence(refused)).toMatch(sentence);
});
