import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import { textsOf } from '../../imports/test-reading.ts';
import { expectOk } from '../setup/sample-course.ts';
import { goehlen, picher, redefin } from '../test-desk.ts';
import { chosenFile, deliveredFile, deskWithList, filledList, granted } from './test-lists.ts';

const isMissing = spawnSync('soffice', ['--version']).error !== undefined;
const reason = isMissing ? ' (übersprungen: soffice nicht installiert)' : '';

/** The workbook as LibreOffice stores it after opening it. */
function savedAgain(workbook: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'ortstermin-liste-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, 'Liste.xlsx'), workbook);
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
  const words = [profile, '--headless', '--convert-to', 'xlsx', '--outdir', join(folder, 'neu')];
  execFileSync('soffice', [...words, join(folder, 'Liste.xlsx')], { stdio: 'ignore' });
  return readFileSync(join(folder, 'neu', 'Liste.xlsx'));
}

it.skipIf(isMissing)(
  `a list that LibreOffice has saved again reads as before${reason}`,
  { timeout: 240_000 },
  async () => {
    const desk = await deskWithList();
    const filled = await filledList(desk, {
      [goehlen]: { ...granted, outcome: 'erteilt mit Auflagen', conditions: 'Protokoll\nvorlegen' },
      [picher]: { ...granted, outcome: 'versagt', otherDate: { day: '2027-03-25' } },
    });
    const again = savedAgain(filled);
    expect(textsOf(again)).toEqual(textsOf(filled));
    const opened = expectOk(await desk.perform('coordination.openAnswers', chosenFile(again)));
    const direct = expectOk(await desk.perform('coordination.openAnswers', chosenFile(filled)));
    expect(opened.rows).toEqual(direct.rows);
    expect(opened.rows.map(({ municipalityId, state }) => [municipalityId, state])).toEqual([
      [goehlen, 'granted-with-conditions'],
      [picher, 'denied'],
      [redefin, 'none'],
    ]);
    expect(textsOf(savedAgain(deliveredFile(desk)))).toEqual(textsOf(deliveredFile(desk)));
  },
);
