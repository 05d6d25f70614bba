import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';

/** A source file with its path from the folder of the project, separated by "/". */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** What a file imports: the path from the folder of the project or the name of the package, and whether as types only. */
export interface SourceImport {
  readonly target: string;
  readonly typesOnly: boolean;
}

/** Folder of the project. */
export const projectFolder = join(import.meta.dirname, '..');

/** Every source file of the program and of its tests. */
export const sourceFiles: readonly SourceFile[] = ['src-main', 'src-renderer', 'e2e'].flatMap((part) =>
  readdirSync(join(projectFolder, part), { recursive: true, encoding: 'utf8' })
    .map((name) => `${part}/${name.replaceAll('\\', '/')}`)
    .filter((path) => /\.(ts|tsx|css)$/.test(path) && !path.includes('node_modules/'))
    .map((path) => ({ path, text: readFileSync(join(projectFolder, path), 'utf8') })),
);

/** True for code, false for style sheets. */
export const isCode = (path: string) => /\.tsx?$/.test(path);

/** True for tests and what stands beside them for their use. */
export const isTest = (path: string) => /\.(test|fixture)\.tsx?$|\/test-[^/]+\.ts$/.test(path);

/** Everything that a file imports, by whatever form of import. */
export function importsOf({ path, text }: SourceFile): readonly SourceImport[] {
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
