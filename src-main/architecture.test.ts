import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { formats } from './domain/formats/index.ts';
import { rules } from './domain/rules/index.ts';
import { exportFormats } from './exports/formats/index.ts';
import { letterKinds } from './letters/kinds/index.ts';
import { migrations } from './storage/migrations/index.ts';
import { importsOf, isCode, isTest, projectFolder, type SourceFile, sourceFiles } from './test-source-files.ts';
import { breaches, wallOf, walls } from './test-walls.ts';

/** A rule about the text or the name of a file. */
interface Check {
  readonly name: string;
  readonly applies: (path: string) => boolean;
  readonly isBroken: (file: SourceFile) => boolean;
  /** A file that breaks the rule, to see that it is noticed. */
  readonly planted: SourceFile;
}

const checks: readonly Check[] = [
  {
    name: 'the domain knows no clock and no chance',
    applies: (path) => path.startsWith('src-main/domain/') && !isTest(path),
    isBroken: ({ text }) => /\bDate\.now\b|\bnew Date\b|\bTemporal\.Now\b|\bMath\.random\b|\bcrypto\b/.test(text),
    planted: { path: 'src-main/domain/x.ts', text: 'const now = new Date();' },
  },
  {
    name: 'words of SQLite stand in its dialect and in the lock on the folder only',
    applies: (path) => path.startsWith('src-main/') && !isTest(path),
    isBroken: ({ path, text }) =>
      /\bpragma\b|better-sqlite3/i.test(text) &&
      !path.startsWith('src-main/storage/dialects/') &&
      path !== 'src-main/storage/folder-lock.ts',
    planted: { path: 'src-main/storage/store.ts', text: "db.exec('PRAGMA user_version');" },
  },
  {
    name: 'only the composition root creates the API',
    applies: (path) => path.startsWith('src-main/') && !isTest(path),
    isBroken: (file) =>
      file.path !== 'src-main/hosts/assemble.ts' &&
      importsOf(file).some(({ target }) => target === 'src-main/application/create-api.ts'),
    planted: {
      path: 'src-main/hosts/cli/main.ts',
      text: "import { createApi } from '../../application/create-api.ts';",
    },
  },
  {
    name: 'only the host in Electron touches what needs Electron',
    applies: (path) => isCode(path) && !/^(e2e|src-main\/hosts\/electron)\//.test(path),
    isBroken: (file) => importsOf(file).some(({ target }) => /^electron$|\/hosts\/electron\//.test(target)),
    planted: { path: 'src-main/hosts/browser/main.ts', text: "import { openWindow } from '../electron/window.ts';" },
  },
  {
    name: 'nothing but tests uses what was made for tests',
    applies: (path) => isCode(path) && !isTest(path) && !path.startsWith('e2e/'),
    isBroken: (file) => importsOf(file).some(({ target }) => isTest(target)),
    planted: { path: 'src-main/storage/store.ts', text: "import { x } from './test-records.ts';" },
  },
  {
    name: 'no file is longer than 300 lines',
    applies: () => true,
    isBroken: ({ text }) => text.trimEnd().split('\n').length > 300,
    planted: { path: 'src-main/x.ts', text: 'x\n'.repeat(301) },
  },
  {
    name: 'no folder and no file is named after nothing in particular',
    applies: () => true,
    isBroken: ({ path }) => /(^|\/)(utils?|helpers?|common|lib|shared|services?)(\/|\.)/.test(path),
    planted: { path: 'src-renderer/features/calendar/helpers/x.ts', text: '' },
  },
  {
    name: 'no test is left out and none runs alone',
    applies: isCode,
    isBroken: ({ text }) => /\.(?:only|skip|fixme)\s*\(|\.(?:only|skip)\.each\b/.test(text),
    planted: { path: 'src-main/x.test.ts', text: `it.on${'ly'}('runs alone', () => {});` },
  },
  {
    name: 'nothing is put off and no fault of a type is hushed up',
    applies: isCode,
    isBroken: ({ text }) => /\bTO[D]O\b|\bFIX[M]E\b|\bas[ ]any\b|@ts-(?:ignore|expect-error|nocheck)\b/.test(text),
    planted: { path: 'src-main/x.ts', text: `const x = y as${' '}any;` },
  },
];

const lists = [
  { folder: 'src-main/domain/rules', list: rules, marks: ['id', 'source', 'check'] },
  { folder: 'src-main/domain/formats', list: formats, marks: ['id', 'phrase', 'fields'] },
  { folder: 'src-main/letters/kinds', list: letterKinds, marks: ['id', 'obstacles', 'compose'] },
  { folder: 'src-main/exports/formats', list: exportFormats, marks: ['id', 'extension', 'render'] },
  { folder: 'src-main/storage/migrations', list: migrations, marks: ['version', 'name', 'up'] },
];

describe('the walls between the rooms', () => {
  it.each(walls)('stand around $place', ({ place }) => {
    const inside = sourceFiles.filter(({ path }) => isCode(path) && !isTest(path) && wallOf(path)?.place === place);
    expect(inside.length).toBeGreaterThan(0);
    expect(inside.flatMap(breaches)).toEqual([]);
  });

  it.each(walls)('are seen to be broken in $place', ({ place, planted: [file, ...imports] }) => {
    const path = `${place}${file}`;
    const broken = imports.filter((target) => breaches({ path, text: `import { x } from '${target}';` }).length === 0);
    expect(broken, 'imports that went unnoticed').toEqual([]);
  });

  it('are seen to be broken by every way of importing', () => {
    const ways = [
      "import 'zod';",
      "import z from 'zod';",
      "import {\n  type A,\n  b,\n} from 'zod';",
      "export * from 'zod';",
      "export { z } from 'zod';",
      "const { z } = await import('zod');",
      "import type { Z } from 'zod';",
    ];
    expect(ways.filter((text) => breaches({ path: 'src-main/domain/x.ts', text }).length === 0)).toEqual([]);
    const ofTypes = ["import type { z } from 'zod';", "import { type z } from 'zod';", "export type { Z } from 'zod';"];
    expect(ofTypes.flatMap((text) => breaches({ path: 'src-main/application/x.ts', text }))).toEqual([]);
  });
});

describe.each(checks)('$name', ({ applies, isBroken, planted }) => {
  it('holds in every file', () => {
    expect(sourceFiles.filter((file) => applies(file.path) && isBroken(file)).map(({ path }) => path)).toEqual([]);
  });

  it('is noticed where it does not hold', () => {
    expect(applies(planted.path) && isBroken(planted)).toBe(true);
  });
});

describe.each(lists)('the list in $folder', ({ folder, list, marks }) => {
  it('names everything that the files beside it export', async () => {
    const names = readdirSync(join(projectFolder, folder)).filter((name) => isCode(name) && !isTest(name));
    const exported: unknown[] = [];
    for (const name of names) {
      const module: object = await import(pathToFileURL(join(projectFolder, folder, name)).href);
      exported.push(...Object.values(module));
    }
    const found = exported.filter(
      (value) => typeof value === 'object' && value !== null && marks.every((mark) => Object.hasOwn(value, mark)),
    );
    expect(new Set(found)).toEqual(new Set(list));
    expect(found.length).toBeGreaterThan(0);
    expect(new Set(list).size).toBe(list.length);
  });
});
