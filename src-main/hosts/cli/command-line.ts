import { programFolder } from '../program-folder.ts';
import { type Command, type ExitCode, exitCodes, misuse, printLine } from './command.ts';
import { commands } from './commands/index.ts';

/** Runs the command that the first word names. */
export async function runCommandLine(words: readonly string[]): Promise<ExitCode> {
  const [name, ...further] = words;
  if (name === '--version' || name === '-v') return print(programFolder().version);
  if (name === undefined || name === '--help' || name === '-h') return print(overview());
  const command = commands.find((one) => one.name === name);
  if (command === undefined) return misuse(`Den Befehl „${name}“ gibt es nicht.`);
  if (further.includes('--help') || further.includes('-h')) return print(helpOf(command));
  return command.run(further);
}

function print(text: string): ExitCode {
  printLine(text);
  return exitCodes.done;
}

function overview(): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  return [
    'Ortstermin – Planer für Einwohnerversammlungen, auf der Befehlszeile',
    '',
    'Aufruf: npm run --silent ortstermin -- BEFEHL [Angaben]',
    '',
    ...commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`),
    '',
    'Jeder Befehl nimmt --data ORDNER (sonst ORTSTERMIN_DATA, sonst der übliche Ort des Systems)',
    'und erklärt sich mit BEFEHL --help. Antworten gehen auf die Standardausgabe, Meldungen auf',
    'die Fehlerausgabe; 0 heißt erledigt, 1 abgelehnt oder gescheitert, 2 falsch aufgerufen.',
  ].join('\n');
}

function helpOf({ name, summary, usage }: Command): string {
  return `${name} – ${summary}\n\n${usage}`;
}
