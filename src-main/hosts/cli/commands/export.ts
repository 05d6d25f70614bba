import { readArguments } from '../../command-line.ts';
import {
  answer,
  answerOptions,
  type Command,
  type ExitCode,
  misuse,
  printJson,
  printLine,
  withDesk,
} from '../command.ts';
import { terminalFiles } from '../terminal-files.ts';
import { exportList, listWord } from './coordination-list.ts';

/** Writes the plan or the register as a file. */
export const exportPlan: Command = {
  name: 'export',
  summary: 'den Plan, das Register oder den Lagebericht als Datei schreiben',
  usage: `export FORMAT --out DATEI [--data ORDNER] [--json]
export register --format csv|xlsx|json --out DATEI [--data ORDNER] [--json]
export abstimmungsliste --format xlsx|docx --out DATEI [--ags SCHLÜSSEL,…] [--answer-by JJJJ-MM-TT] [--ask]
       [--data ORDNER] [--json]
export lagebericht --format docx|xlsx|json --out DATEI [--data ORDNER] [--json]

  FORMAT            zum Beispiel ics
  register          die Tabelle der Gemeinden, die sich auch wieder importieren lässt
  abstimmungsliste  die Liste für den Landkreis; ausgefüllt kommt sie mit „import abstimmungsliste“ zurück
  lagebericht       der Bericht an den Landkreis
  --out DATEI       wohin; eine vorhandene Datei wird ersetzt
  --ags LISTE       für diese Gemeinden; sonst für alle mit offener Versammlung, die auf den Landkreis warten
  --answer-by TAG   bis wann eine Antwort erbeten wird; sonst nach der üblichen Frist
  --ask             die Anfrage zugleich erfassen, mit dem Termin, wo es einen gibt`,
  run: async (words) => {
    const read = readArguments(words, {
      ...answerOptions,
      out: { type: 'string' },
      format: { type: 'string' },
      ags: { type: 'string' },
      'answer-by': { type: 'string' },
      ask: { type: 'boolean', default: false },
    });
    if (!read.ok) return misuse(read.error.message, 'export');
    const { data, json, out } = read.value.values;
    const [format, extra] = read.value.positionals;
    if (format === undefined || extra !== undefined)
      return misuse('Nennen Sie ein Format, zum Beispiel ics.', 'export');
    if (!out) return misuse('Nennen Sie mit „--out“ die Datei, die geschrieben werden soll.', 'export');
    if (format === listWord) return exportList(read.value.values, out);
    if (format === 'register') return exportRegister(read.value.values, out);
    if (format === 'lagebericht') return exportSituationReport(read.value.values, out);
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

interface TableOptions {
  readonly data?: string;
  readonly json: boolean;
  readonly format?: string;
}

async function exportRegister({ data, json, format }: TableOptions, out: string): Promise<ExitCode> {
  if (format !== 'csv' && format !== 'xlsx' && format !== 'json') {
    return misuse('Nennen Sie mit „--format“ csv, xlsx oder json.', 'export');
  }
  return withDesk(
    data,
    async (desk) =>
      answer(await desk.perform('exports.register', { format }), (exported) => {
        if (json) printJson(exported);
        else if (exported.delivery.kind === 'saved') {
          printLine(`${exported.municipalities} Gemeinden geschrieben: ${exported.delivery.path}`);
        }
      }),
    terminalFiles(out),
  );
}

async function exportSituationReport({ data, json, format }: TableOptions, out: string): Promise<ExitCode> {
  if (format !== 'docx' && format !== 'xlsx' && format !== 'json') {
    return misuse('Nennen Sie mit „--format“ docx, xlsx oder json.', 'export');
  }
  return withDesk(
    data,
    async (desk) =>
      answer(await desk.perform('exports.situationReport', { format }), (exported) => {
        if (json) printJson(exported);
        else if (exported.delivery.kind === 'saved') printLine(`Lagebericht geschrieben: ${exported.delivery.path}`);
      }),
    terminalFiles(out),
  );
}
