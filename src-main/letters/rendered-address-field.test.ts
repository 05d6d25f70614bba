import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { boizenburg, goehlen, letterDates, situationWith, townBoizenburg } from './example-situation.ts';
import type { LetterKind, LetterSituation } from './kind.ts';
import { invitation } from './kinds/invitation.ts';
import { municipalityInquiry } from './kinds/municipality-inquiry.ts';
import { renderDocx } from './render-docx.ts';

const missing = ['soffice', 'pdftotext'].filter((program) => spawnSync(program, ['--version']).error !== undefined);
const reason = missing.length > 0 ? ` (übersprungen: ${missing.join(' und ')} nicht installiert)` : '';

interface Word {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const longName = 'Sankt Georgensberg-Hohenschönhausen an der Ludwigsluster Elde';
const letters: readonly (readonly [name: string, kind: LetterKind, situation: LetterSituation])[] = [
  ['goehlen', municipalityInquiry, situationWith()],
  ['boizenburg', municipalityInquiry, situationWith({ municipality: boizenburg, amt: townBoizenburg })],
  ['long', municipalityInquiry, situationWith({ municipality: { ...goehlen, name: longName } })],
  ['invitation', invitation, situationWith()],
];
const folder = mkdtempSync(join(tmpdir(), 'letters-'));
const conversionLimitMs = 120_000;

beforeAll(async () => {
  if (missing.length > 0) return;
  for (const [name, kind, situation] of letters)
    writeFileSync(join(folder, `${name}.docx`), await renderDocx(kind.compose(situation, letterDates)));
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
  const files = letters.map(([name]) => join(folder, `${name}.docx`));
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files], {
    stdio: 'ignore',
  });
}, conversionLimitMs);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Words of the first page with their boxes in millimetres. */
function wordsOnFirstPage(name: string): readonly Word[] {
  const page = execFileSync('pdftotext', ['-bbox', '-l', '1', join(folder, `${name}.pdf`), '-'], { encoding: 'utf8' });
  const pattern = /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)</g;
  const millimetres = (points: string | undefined): number => (Number(points) * 25.4) / 72;
  return [...page.matchAll(pattern)].map(([, xMin, yMin, xMax, yMax, text = '']) => ({
    text,
    left: millimetres(xMin),
    top: millimetres(yMin),
    right: millimetres(xMax),
    bottom: millimetres(yMax),
  }));
}

describe('address field on paper', () => {
  it.skipIf(missing.length > 0).each(letters)(
    `of %s lies behind the window of the envelope${reason}`,
    (name, kind, situation) => {
      const words = wordsOnFirstPage(name);
      const field = words.filter(({ left, top, bottom }) => left < 105 && bottom > 45 && top < 90);
      const { address, returnLine } = kind.compose(situation, letterDates);
      const compact = (texts: readonly string[]): string => texts.join('').replace(/\s/g, '');
      expect(compact(field.map(({ text }) => text))).toBe(compact([returnLine, ...address]));
      for (const word of field) {
        expect(word.left).toBeGreaterThanOrEqual(20);
        expect(word.right).toBeLessThanOrEqual(105);
        expect(word.top).toBeGreaterThanOrEqual(45);
        expect(word.bottom).toBeLessThanOrEqual(90);
      }
      const firstWord = address[0]?.split(' ')[0];
      const first = field.find(({ text, top }) => text === firstWord && top > 60);
      expect(first?.left).toBeGreaterThan(24.5);
      expect(first?.left).toBeLessThan(25.5);
      expect(first?.top).toBeGreaterThanOrEqual(62.5);
    },
  );

  it.skipIf(missing.length > 0).each(letters)(
    `of %s is followed by the subject 8.46 mm below it${reason}`,
    (name, kind, situation) => {
      const firstWord = kind.compose(situation, letterDates).subject.split(' ')[0];
      const subject = wordsOnFirstPage(name).find(({ text, top }) => text === firstWord && top > 90);
      expect(subject?.top).toBeGreaterThanOrEqual(98.4);
      expect(subject?.top).toBeLessThan(99.5);
    },
  );
});
