import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { formats } from './domain/formats/index.ts';
import { rules } from './domain/rules/index.ts';
import { exportFormats } from './exports/formats/index.ts';
import { reportFormats } from './exports/reports/index.ts';
import { letterKinds } from './letters/kinds/index.ts';
import { migrations } from './storage/migrations/index.ts';

/** A source file with its path from the folder of the project, separated by "/". */
interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** What a file imports: the path from the folder of the project or the name of the package, and whether as types only. */
interface SourceImport {
  readonly target: string;
  readonly typesOnly: boolean;
}

/** Folder of the project. */
const projectFolder = join(import.meta.dirname, '..');

/** Every source file of the program and of its tests. */
const sourceFiles: readonly SourceFile[] = ['src-main', 'src-renderer', 'e2e'].flatMap((part) =>
  readdirSync(join(projectFolder, part), { recursive: true, encoding: 'utf8' })
    .map((name) => `${part}/${name.replaceAll('\\', '/')}`)
    .filter((path) => /\.(ts|tsx|css)$/.test(path) && !path.includes('node_modules/'))
    .map((path) => ({ path, text: readFileSync(join(projectFolder, path), 'utf8') })),
);

/** True for code, false for style sheets. */
const isCode = (path: string) => /\.tsx?$/.test(path);

/** True for tests and what stands beside them for their use. */
const isTest = (path: string) => /\.(test|fixture)\.tsx?$|\/test-[^/]+\.ts$/.test(path);

/** Everything that a file imports, by whatever form of import. */
function importsOf({ path, text }: SourceFile): readonly SourceImport[] {
  const code = text.replace(/^\s*(?:\/\/|\/?\*).*$/gm, '');
  const statements = [...code.matchAll(/^\s*(?:import|export)\b([^'";]*\bfrom\s*)?\s*['"]([^'"]+)['"]/gm)];
  const calls = [...code.matchAll(/\b(?:import|require)\(\s*()['"]([^'"]+)['"]/g)];
  return [...statements, ...calls].map(([, clause = '', specifier = '']) => {
    const names = /\{(.*)\}/s
      .exec(clause)?.[1]
      ?.split(',')
      .filter((name) => name.trim());
    const typesOnly = /^\s*type\b/.test(clause) || (names?.every((name) => /^\s*type\s/.test(name)) ?? false);
    if (specifier.startsWith('#')) return { target: `src-main/${specifier.slice(1)}`, typesOnly };
    return { target: specifier.startsWith('.') ? posix.join(dirname(path), specifier) : specifier, typesOnly };
  });
}

/** What the files of one place may import beside each other. An entry that ends in "/" or ":" stands for all below it. */
interface Wall {
  readonly place: string;
  readonly may: readonly string[];
  /** What they may import as types only. */
  readonly types: readonly string[];
  /** Imports that they must not have, to see that the wall stands. */
  readonly planted: readonly string[];
}

const domain = 'src-main/domain/';
const contract = 'src-main/contract/';
const application = 'src-main/application/';
const nodeRooms = ['storage', 'letters', 'exports', 'imports'].map((room) => `src-main/${room}/`);
const ofHosts = [application, contract, 'node:', 'zod'];
const viewLibraries = [
  ...['react', 'react/', 'react-dom', 'react-dom/', 'wouter', 'wouter/', 'dayjs', 'dayjs/'],
  ...['@mantine/', '@tanstack/', '@tabler/', '@fullcalendar/'],
];
const rendererParts = ['api', 'ui', 'texts'].map((part) => `src-renderer/${part}/`);
const features = [...new Set(sourceFiles.flatMap(({ path }) => /^src-renderer\/features\/[^/]+\//.exec(path) ?? []))];

const contractValues = `${contract}index.ts`;
const store = 'src-main/storage/store.ts';
const letter = 'src-main/letters/letter.ts';
const screen = 'src-renderer/features/x/screen.tsx';
const shell = 'src-renderer/app/shell.tsx';

/** Every wall between the rooms; the innermost place that holds a file counts. */
const walls: readonly Wall[] = [
  wall(domain, ['temporal-polyfill'], ['node:fs', 'zod', 'd3-delaunay', contractValues, letter]),
  // The cells of the map are the only place that computes with triangles.
  wall(`${domain}map/`, [domain, 'd3-delaunay'], ['node:fs', 'zod', contractValues]),
  wall(contract, [domain, 'zod'], ['node:fs', store]),
  wall('src-main/storage/', [domain, 'kysely', 'better-sqlite3', 'node:'], [contractValues, letter, 'zod']),
  wall('src-main/letters/', [domain, 'docx', 'node:'], [store, 'kysely', contractValues]),
  wall(
    'src-main/exports/',
    [domain, 'ical.js', 'papaparse', 'write-excel-file/', 'node:'],
    [letter, 'docx', contractValues],
  ),
  // A report is a document of its own kind; the letters keep theirs.
  wall(
    'src-main/exports/reports/',
    ['src-main/exports/', domain, 'docx', 'write-excel-file/', 'node:'],
    [letter, contractValues],
  ),
  wall('src-main/imports/', [domain, 'papaparse', 'fflate', 'node:'], ['zod', store]),
  wall(application, [domain, contract, ...nodeRooms, 'node:'], ['kysely', 'zod', 'electron', shell], ['zod']),
  wall('src-main/hosts/', ofHosts, ['electron', 'vite', 'kysely', store, `${domain}plan.ts`]),
  // The terminal is a screen as well: it says the German words of the domain.
  wall('src-main/hosts/cli/', [...ofHosts, domain], ['electron', letter]),
  wall('src-main/hosts/electron/', [...ofHosts, 'electron'], ['kysely', `${domain}plan.ts`]),
  wall('src-main/hosts/dev.ts', [...ofHosts, 'vite', '@vitejs/plugin-react'], [store, 'electron']),
  wall('src-main/hosts/assemble.ts', [...ofHosts, domain, ...nodeRooms], ['electron', 'kysely', shell]),
  wall('src-renderer/', [domain, ...viewLibraries], ['electron', 'node:fs', contractValues, store], [contract]),
  ...[...rendererParts, ...features].map((place) =>
    wall(place, [domain, ...viewLibraries, ...rendererParts], [screen, shell, contractValues, 'node:fs'], [contract]),
  ),
];

function wall(place: string, may: readonly string[], planted: readonly string[], types: readonly string[] = []): Wall {
  return { place, may, types, planted };
}

/** The wall of the innermost place that holds the file. */
function wallOf(path: string): Wall | undefined {
  return walls
    .filter(({ place }) => path.startsWith(place))
    .reduce<Wall | undefined>(
      (inner, next) => (inner && inner.place.length >= next.place.length ? inner : next),
      undefined,
    );
}

/** What the file imports although the wall around it stands against it, as sentences. */
function breaches(file: SourceFile): readonly string[] {
  const wall = wallOf(file.path);
  if (!wall) return [];
  // All hosts are one room: each may use what lies beside them.
  const own = file.path.startsWith('src-main/hosts/') ? 'src-main/hosts/' : wall.place;
  const isIn = (target: string, entries: readonly string[]) =>
    entries.some((entry) => target === entry || (/[/:]$/.test(entry) && target.startsWith(entry)));
  return importsOf(file)
    .filter(({ target }) => !isIn(target, [own, ...wall.may]))
    .filter(({ target, typesOnly }) => !(typesOnly && isIn(target, wall.types)))
    .map(({ target }) => `${file.path} must not import ${target}`);
}

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
    name: 'words of SQLite stand in its dialect only',
    applies: (path) => path.startsWith('src-main/') && !isTest(path),
    isBroken: ({ path, text }) =>
      /\bpragma\b|better-sqlite3/i.test(text) && !path.startsWith('src-main/storage/dialects/'),
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
    isBroken: ({ text }) => /\.(?:only|fixme)\b\s*[.(]|\.skip\b\s*(?:\.|\(\s*(?:['"`)]|true))/.test(text),
    planted: { path: 'src-main/x.test.ts', text: `it.on${'ly'}('runs alone', () => {});` },
  },
  {
    name: 'nothing is put off and no fault of a type is hushed up',
    applies: isCode,
    isBroken: ({ text }) => /\bTO[D]O\b|\bFIX[M]E\b|\bas[ ]any\b|@ts-(?:ignore|expect-error|nocheck)\b/.test(text),
    planted: { path: 'src-main/x.ts', text: `const x = y as${' '}any;` },
  },
];

const lists: readonly {
  readonly folder: string;
  readonly list: readonly object[];
  readonly marks: readonly string[];
}[] = [
  { folder: 'src-main/domain/rules', list: rules, marks: ['id', 'source', 'check'] },
  { folder: 'src-main/domain/formats', list: formats, marks: ['id', 'phrase', 'fields'] },
  { folder: 'src-main/letters/kinds', list: letterKinds, marks: ['id', 'obstacles', 'compose'] },
  { folder: 'src-main/exports/formats', list: exportFormats, marks: ['id', 'extension', 'render'] },
  { folder: 'src-main/exports/reports', list: reportFormats, marks: ['id', 'extension', 'render'] },
  { folder: 'src-main/storage/migrations', list: migrations, marks: ['version', 'name', 'up'] },
];

describe('the walls between the rooms', () => {
  it.each(walls)('stand around $place', ({ place }) => {
    const inside = sourceFiles.filter(({ path }) => isCode(path) && !isTest(path) && wallOf(path)?.place === place);
    expect(inside.length).toBeGreaterThan(0);
    expect(inside.flatMap(breaches)).toEqual([]);
  });

  it.each(walls)('are seen to be broken in $place', ({ place, planted }) => {
    const path = place.endsWith('/') ? `${place}x.ts` : place;
    const unnoticed = planted.filter((target) => {
      const specifier = target.startsWith('src-') ? posix.relative(dirname(path), target) : target;
      return breaches({ path, text: `import { x } from '${specifier}';` }).length === 0;
    });
    expect(unnoticed).toEqual([]);
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
