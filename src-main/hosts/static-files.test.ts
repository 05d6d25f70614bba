import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve, sep } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readStatic, staticPath } from './static-files.ts';
import { traversals } from './traversals.ts';

let home = '';
let folder = '';
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'ortstermin-static-'));
  folder = join(home, 'renderer');
  mkdirSync(join(folder, 'assets'), { recursive: true });
  writeFileSync(join(folder, 'index.html'), '<!doctype html>');
  writeFileSync(join(folder, 'assets', 'index-B4cD_e-9.js'), 'export {}');
  writeFileSync(join(folder, 'assets', 'logo.svg'), '<svg/>');
  writeFileSync(join(home, 'geheim.txt'), 'geheim');
  symlinkSync(join(home, 'geheim.txt'), join(folder, 'assets', 'verweis.txt'));
});
afterAll(() => rmSync(home, { recursive: true }));

describe('files of the built screen', () => {
  it('are answered with type and without caching the page itself', async () => {
    expect(await readStatic(folder, '/')).toMatchObject({
      contentType: 'text/html; charset=utf-8',
      cacheControl: 'no-store',
    });
  });

  it('are kept by the browser for ever when their name carries a hash', async () => {
    const script = await readStatic(folder, '/assets/index-B4cD_e-9.js');
    expect(script?.contentType).toBe('text/javascript; charset=utf-8');
    expect(script?.cacheControl).toContain('immutable');
    expect((await readStatic(folder, '/assets/logo.svg'))?.cacheControl).toBe('no-store');
  });

  it('do not include folders, missing files or links that lead out', async () => {
    expect(await readStatic(folder, '/assets')).toBeNull();
    expect(await readStatic(folder, '/fehlt.js')).toBeNull();
    expect(await readStatic(folder, '/assets/verweis.txt')).toBeNull();
  });

  it.each(traversals)('do not include %j', async (path) => {
    expect(await readStatic(folder, path)).toBeNull();
  });

  it('lie inside the folder for every path of an address', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '..',
        '.',
        '%2e%2e',
        '%2F',
        '\\',
        '%5c',
        '%00',
        '/',
        '//',
        'assets',
        '%252e',
        'C:',
        '~',
        '%c0%ae',
      ),
      fc.string({ maxLength: 6 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const path = staticPath('/programm/renderer', `/${pieces.join('')}`);
        return path === null || resolve(path).startsWith(`${resolve('/programm/renderer')}${sep}`);
      }),
      { numRuns: 1000 },
    );
  });
});
