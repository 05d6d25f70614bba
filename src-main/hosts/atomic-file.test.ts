import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeWhole } from './atomic-file.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ortstermin-whole-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('writing a whole file', () => {
  it('replaces the old content and leaves nothing beside it', async () => {
    writeFileSync(join(folder, 'Göhlen.ics'), 'alt');
    await writeWhole(join(folder, 'Göhlen.ics'), Buffer.from('neu'));
    expect(readFileSync(join(folder, 'Göhlen.ics'), 'utf8')).toBe('neu');
    expect(readdirSync(folder)).toEqual(['Göhlen.ics']);
  });

  it('rejects and leaves nothing behind when the name cannot be taken', async () => {
    mkdirSync(join(folder, 'besetzt', 'voll'), { recursive: true });
    await expect(writeWhole(join(folder, 'besetzt'), Buffer.from('neu'))).rejects.toMatchObject({ syscall: 'rename' });
    expect(readdirSync(folder)).toEqual(['besetzt']);
  });

  it('rejects when the folder does not exist', async () => {
    await expect(writeWhole(join(folder, 'fehlt', 'x'), Buffer.from(''))).rejects.toMatchObject({ code: 'ENOENT' });
  });
});
