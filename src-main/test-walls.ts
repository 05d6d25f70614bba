import { importsOf, type SourceFile, sourceFiles } from './test-source-files.ts';

/** What the files of one place may import, beside each other. An entry that ends in "/" or ":" stands for all below it. */
export interface Wall {
  readonly place: string;
  readonly may: readonly string[];
  /** What they may import as types only. */
  readonly types?: readonly string[];
  /** A file of the place and imports that it must not have, to see that the wall stands. */
  readonly planted: readonly [file: string, ...imports: readonly string[]];
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

/** Every wall between the rooms; the innermost place that holds a file counts. */
export const walls: readonly Wall[] = [
  {
    place: domain,
    may: ['temporal-polyfill'],
    planted: ['plan.ts', 'node:fs', 'zod', '#contract/result.ts', '../letters/letter.ts'],
  },
  { place: contract, may: [domain, 'zod'], planted: ['app.ts', 'node:fs', '../storage/store.ts'] },
  {
    place: 'src-main/storage/',
    may: [domain, 'kysely', 'better-sqlite3', 'node:'],
    planted: ['store.ts', '#contract/result.ts', '../letters/kind.ts', 'zod'],
  },
  {
    place: 'src-main/letters/',
    may: [domain, 'docx', 'node:'],
    planted: ['kinds/invitation.ts', '../../storage/store.ts', 'kysely', '#contract/letters.ts'],
  },
  {
    place: 'src-main/exports/',
    may: [domain, 'ical.js', 'node:'],
    planted: ['formats/ics.ts', '../../letters/letter.ts', 'docx', '#contract/exports.ts'],
  },
  { place: 'src-main/imports/', may: [domain, 'node:'], planted: ['shipped-data.ts', 'zod', '../storage/store.ts'] },
  {
    place: application,
    may: [domain, contract, ...nodeRooms, 'node:'],
    types: ['zod'],
    planted: ['meetings/move.ts', 'kysely', 'zod', 'electron', '../../hosts/assemble.ts'],
  },
  {
    place: 'src-main/hosts/',
    may: [...ofHosts],
    planted: ['command-line.ts', 'electron', 'vite', 'kysely', '../storage/store.ts', '#domain/plan.ts'],
  },
  // The terminal is a screen as well: it says the German words of the domain.
  {
    place: 'src-main/hosts/cli/',
    may: [...ofHosts, domain],
    planted: ['status.ts', 'electron', '../../letters/kind.ts'],
  },
  {
    place: 'src-main/hosts/electron/',
    may: [...ofHosts, 'electron'],
    planted: ['window.ts', 'kysely', '#domain/plan.ts'],
  },
  {
    place: 'src-main/hosts/dev.ts',
    may: [...ofHosts, 'vite', '@vitejs/plugin-react'],
    planted: ['', '../storage/store.ts', 'electron'],
  },
  {
    place: 'src-main/hosts/assemble.ts',
    may: [...ofHosts, domain, ...nodeRooms],
    planted: ['', 'electron', 'kysely', '../../src-renderer/main.tsx'],
  },
  {
    place: 'src-renderer/',
    may: [domain, ...viewLibraries],
    types: [contract],
    planted: ['main.tsx', 'electron', 'node:fs', 'zod', '#contract/index.ts', '../src-main/application/api.ts'],
  },
  ...rendererParts.map(
    (place): Wall => ({
      place,
      may: [domain, ...viewLibraries, ...rendererParts],
      types: [contract],
      planted: ['x.tsx', '../features/overview/overview-screen.tsx', '../app/shell.tsx', '#contract/index.ts'],
    }),
  ),
  ...features.map(
    (place): Wall => ({
      place,
      may: [domain, ...viewLibraries, ...rendererParts],
      types: [contract],
      planted: ['x.tsx', '../other/x.tsx', '../../app/shell.tsx', '#contract/index.ts', 'electron'],
    }),
  ),
];

/** The wall of the innermost place that holds the file. */
export function wallOf(path: string): Wall | undefined {
  return walls
    .filter(({ place }) => path.startsWith(place))
    .reduce<Wall | undefined>(
      (inner, next) => (inner && inner.place.length >= next.place.length ? inner : next),
      undefined,
    );
}

/** What the file imports although the wall around it stands against it, as sentences. */
export function breaches(file: SourceFile): readonly string[] {
  const wall = wallOf(file.path);
  if (!wall) return [];
  // The program's own rooms inside a place are one place: a host may use what all hosts use, the screen its own parts.
  const own = file.path.startsWith('src-main/hosts/') ? 'src-main/hosts/' : wall.place;
  const isIn = (target: string, entries: readonly string[]) =>
    entries.some((entry) => target === entry || (/[/:]$/.test(entry) && target.startsWith(entry)));
  return importsOf(file)
    .filter(({ target }) => !isIn(target, [own, ...wall.may]))
    .filter(({ target, typesOnly }) => !(typesOnly && isIn(target, wall.types ?? [])))
    .map(({ target }) => `${file.path} must not import ${target}`);
}
