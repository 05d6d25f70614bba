import type { Result } from '#contract/result.ts';
import type { Desk } from '../../application/api.ts';
import type { HostFiles } from '../../application/ports.ts';
import { openDesk } from '../assemble.ts';
import { dataFolder } from '../data-folder.ts';
import { programFolder } from '../program-folder.ts';
import { terminalFiles } from './terminal-files.ts';

/** Exit codes: everything was done; something was refused or failed; the command line was not understood. */
export const exitCodes = { done: 0, failed: 1, misused: 2 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** One command of the terminal. One file each in `commands/`, listed in `commands/index.ts`. */
export interface Command {
  readonly name: string;
  /** One line for the overview. */
  readonly summary: string;
  /** Lines that explain words and options, for the help of this command. */
  readonly usage: string;
  readonly run: (words: readonly string[]) => Promise<ExitCode>;
}

/** Option that every command takes. */
export const dataOption = { data: { type: 'string' } } as const;
/** Options of commands that print an answer. */
export const answerOptions = { ...dataOption, json: { type: 'boolean', default: false } } as const;

/** Opens the data, does the task and gives the data free again, whatever happened. */
export async function withDesk(
  named: string | undefined,
  task: (desk: Desk) => Promise<ExitCode>,
  files: HostFiles = terminalFiles(null),
): Promise<ExitCode> {
  const program = programFolder();
  const desk = await openDesk({
    dataFolder: dataFolder(named),
    resourcesFolder: program.resources,
    host: 'cli',
    files,
    version: program.version,
  });
  if (!desk.ok) return refuse(desk.error.message);
  try {
    return await task(desk.value);
  } finally {
    await desk.value.close();
  }
}

/** Prints the value of a result in the way given, or why there is none. */
export function answer<Value>(result: Result<Value>, print: (value: Value) => void): ExitCode {
  if (!result.ok) return refuse(result.error.message);
  print(result.value);
  return exitCodes.done;
}

/** Prints a line for people or programs. */
export function printLine(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** Prints a value as one line of JSON. */
export function printJson(value: unknown): void {
  printLine(JSON.stringify(value ?? null));
}

/** Says on the error output why something was not done. */
export function refuse(sentence: string): ExitCode {
  process.stderr.write(`${sentence}\n`);
  return exitCodes.failed;
}

/** Says on the error output that the command line was not understood, and where the help is. */
export function misuse(sentence: string, command?: string): ExitCode {
  const help = command === undefined ? '--help' : `${command} --help`;
  process.stderr.write(`${sentence} Hilfe: ${help}\n`);
  return exitCodes.misused;
}
