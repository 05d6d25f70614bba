import { readArguments } from '../../command-line.ts';
import { answer, answerOptions, type Command, misuse, printJson, printLine, withDesk } from '../command.ts';

/** Writes a checked backup of the database. */
export const backup: Command = {
  name: 'backup',
  summary: 'die Datenbank sichern',
  usage: 'backup [--data ORDNER] [--json]',
  run: async (words) => {
    const read = readArguments(words, answerOptions);
    if (!read.ok) return misuse(read.error.message, 'backup');
    const { data, json } = read.value.values;
    return withDesk(data, async (desk) =>
      answer(await desk.perform('backup.create', {}), (value) => {
        if (json) printJson(value);
        else printLine(`Gesichert: ${value.path} (${Math.ceil(value.bytes / 1024)} kB)`);
      }),
    );
  },
};
