import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { ImportPreviewRow } from '#contract/imports.ts';
import type { Desk } from '../../../application/api.ts';
import { readArguments } from '../../command-line.ts';
import {
  answerOptions,
  type Command,
  type ExitCode,
  exitCodes,
  misuse,
  printJson,
  printLine,
  refuse,
  withDesk,
} from '../command.ts';
import { terminalFiles } from '../terminal-files.ts';
import { importList, listWord } from './coordination-list.ts';

/** Brings a table of municipalities or of past meetings into the register. */
export const importFile: Command = {
  name: 'import',
  summary: 'eine Tabelle in das Register übernehmen',
  usage: `import DATEI [--mapping NAME] [--accept safe|all] [--report DATEI] [--data ORDNER] [--json]
import abstimmungsliste DATEI [--accept safe|all] [--data ORDNER] [--json]

  abstimmungsliste  die Antworten in der ausgefüllten Liste des Landkreises übernehmen

  DATEI           Texttabelle (CSV) oder Excel-Arbeitsmappe
  --mapping NAME  gespeicherte Zuordnung der Spalten; sonst nach den Überschriften
  --accept safe   nur Zeilen übernehmen, an denen nichts zweifelhaft ist (Vorgabe)
  --accept all    auch zweifelhafte Zeilen übernehmen
  --report DATEI  alle Zeilen, die nicht übernommen wurden, mit dem Grund

Der Befehl endet mit 1, wenn eine Zeile zurückgewiesen wurde oder nicht lesbar ist. Ein Import lässt sich im Programm rückgängig machen.`,
  run: async (words) => {
    const read = readArguments(words, {
      ...answerOptions,
      mapping: { type: 'string' },
      accept: { type: 'string', default: 'safe' },
      report: { type: 'string' },
    });
    if (!read.ok) return misuse(read.error.message, 'import');
    const { data, json, mapping, accept, report } = read.value.values;
    const isList = read.value.positionals[0] === listWord;
    const [path, extra] = isList ? read.value.positionals.slice(1) : read.value.positionals;
    if (path === undefined || extra !== undefined) return misuse('Nennen Sie eine Datei.', 'import');
    if (accept !== 'safe' && accept !== 'all') return misuse('„--accept“ kann safe oder all sein.', 'import');
    if (isList) return importList(path, { data, json, accept });
    const content = await readFile(path, 'base64').catch(() => null);
    if (content === null) return refuse(`Die Datei ${path} lässt sich nicht lesen. Es wurde nichts importiert.`);
    const order = { fileName: basename(path), content, accept, json, hasReport: report !== undefined } as const;
    const named = mapping === undefined ? {} : { mappingName: mapping };
    return withDesk(data, (desk) => bringIn(desk, { ...order, ...named }), terminalFiles(report ?? null));
  },
};

/** What was asked for on the command line. */
interface ImportOrder {
  readonly fileName: string;
  readonly content: string;
  readonly mappingName?: string;
  readonly accept: 'safe' | 'all';
  readonly json: boolean;
  readonly hasReport: boolean;
}

async function bringIn(desk: Desk, { accept, json, hasReport, ...file }: ImportOrder): Promise<ExitCode> {
  const opened = await desk.perform('imports.open', file);
  if (!opened.ok) return refuse(opened.error.message);
  const { importId, columns } = opened.value;
  const mapping = columns.map(({ title, field }) => ({ header: title, field }));
  const preview = await desk.perform('imports.preview', { importId, mapping });
  if (!preview.ok) return refuse(preview.error.message);
  const taken = await desk.perform('imports.commit', { importId, mapping, accept });
  if (!taken.ok) return refuse(taken.error.message);
  const { counts, left } = taken.value;
  const reasons = preview.value.rows.filter(({ state }) => state === 'refused').map(reasonOf);
  if (json) printJson({ ...counts, left, reasons });
  else {
    printLine(
      `${counts.new} neu, ${counts.changed} geändert, ${counts.unchanged} unverändert, ${left} zweifelhaft und nicht übernommen, ${counts.refused} zurückgewiesen.`,
    );
  }
  if (hasReport) {
    const reported = await desk.perform('imports.report', { importId });
    if (!reported.ok) return refuse(reported.error.message);
  }
  if (!json) for (const { reason } of reasons) refuse(reason);
  return counts.refused === 0 ? exitCodes.done : exitCodes.failed;
}

function reasonOf({ line, reasons }: ImportPreviewRow) {
  return { line, reason: reasons.join(' ') };
}
