import { readArguments } from '../../command-line.ts';
import { answer, answerOptions, type Command, misuse, printJson, printLine, withDesk } from '../command.ts';
import { terminalFiles } from '../terminal-files.ts';

/** Writes the plan as a file. */
export const exportPlan: Command = {
  name: 'export',
  summary: 'den Plan als Datei schreiben',
  usage: `export FORMAT --out DATEI [--data ORDNER] [--json]

  FORMAT       zum Beispiel ics
  --out DATEI  wohin; eine vorhandene Datei wird ersetzt`,
  run: async (words) => {
    const read = readArguments(words, { ...answerOptions, out: { type: 'string' } });
    if (!read.ok) return misuse(read.error.message, 'export');
    const { data, json, out } = read.value.values;
    const [format, extra] = read.value.positionals;
    if (format === undefined || extra !== undefined)
      return misuse('Nennen Sie ein Format, zum Beispiel ics.', 'export');
    if (!out) return misuse('Nennen Sie mit „--out“ die Datei, die geschrieben werden soll.', 'export');
    return withDesk(
      data,
      async (desk) =>
        answer(await desk.perform('exports.write', { format }), (exported) => {
          if (json) printJson(exported);
          else if (exported.delivery.kind === 'saved') {
            printLine(`${exported.meetings} Versammlungen geschrieben: ${exported.delivery.path}`);
          }
        }),
      terminalFiles(out),
    );
  },
};
