import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { AnswerRow } from '#contract/coordination.ts';
import type { InputOf } from '#contract/index.ts';
import { answer, type ExitCode, exitCodes, misuse, printJson, printLine, refuse, withDesk } from '../command.ts';
import { terminalFiles } from '../terminal-files.ts';

/** Word by which `export` and `import` mean the list for the Landkreis. */
export const listWord = 'abstimmungsliste';

/** What was asked for with `export abstimmungsliste`. */
export interface ListOrder {
  readonly data?: string | undefined;
  readonly json: boolean;
  readonly format?: string | undefined;
  readonly ags?: string | undefined;
  readonly 'answer-by'?: string | undefined;
  readonly ask: boolean;
}

/** Writes the list for the Landkreis. */
export async function exportList(order: ListOrder, out: string): Promise<ExitCode> {
  const { data, json, format, ags, ask } = order;
  if (format !== 'xlsx' && format !== 'docx') return misuse('Nennen Sie mit „--format“ xlsx oder docx.', 'export');
  const answerBy = order['answer-by'];
  const input: InputOf<'coordination.writeList'> = {
    format,
    ask,
    ...(ags === undefined ? {} : { municipalityIds: ags.split(',').map((key) => key.trim()) }),
    ...(answerBy === undefined ? {} : { answerBy }),
  };
  return withDesk(
    data,
    async (desk) =>
      answer(await desk.perform('coordination.writeList', input), (written) => {
        if (json) printJson(written);
        else if (written.delivery.kind === 'saved') {
          const asked = ask ? `, ${written.asked} Anfragen erfasst` : '';
          printLine(`${written.municipalities} Gemeinden geschrieben${asked}: ${written.delivery.path}`);
        }
      }),
    terminalFiles(out),
  );
}

/** Takes over the answers in a list that came back; ends with 1 when a row was refused or could not be read. */
export async function importList(
  path: string,
  {
    data,
    json,
    accept,
  }: { readonly data?: string | undefined; readonly json: boolean; readonly accept: 'safe' | 'all' },
): Promise<ExitCode> {
  const content = await readFile(path, 'base64').catch(() => null);
  if (content === null) return refuse(`Die Datei ${path} lässt sich nicht lesen. Es wurde nichts übernommen.`);
  return withDesk(data, async (desk) => {
    const opened = await desk.perform('coordination.openAnswers', { fileName: basename(path), content });
    if (!opened.ok) return refuse(opened.error.message);
    const { importId, rows, counts } = opened.value;
    const result = await desk.perform('coordination.takeAnswers', { importId, accept });
    if (!result.ok) return refuse(result.error.message);
    const { taken, left } = result.value;
    const spoken = rows.filter(({ doubts, reasons }) => doubts.length + reasons.length > 0);
    if (json) printJson({ ...counts, taken, left, rows: spoken.map(spokenRow) });
    else {
      printLine(
        `${taken} Antworten übernommen, ${counts.unchanged} schon bekannt, ${counts.none} ohne Antwort, ${left} zweifelhaft und nicht übernommen, ${counts.unreadable} nicht lesbar, ${counts.refused} zurückgewiesen.`,
      );
      for (const { line, reasons, doubts } of spoken.map(spokenRow)) {
        for (const reason of reasons) refuse(reason);
        for (const doubt of doubts) refuse(`Zeile ${line}, bitte prüfen: ${doubt}`);
      }
    }
    return counts.refused + counts.unreadable === 0 ? exitCodes.done : exitCodes.failed;
  });
}

function spokenRow({ line, name, state, doubts, reasons }: AnswerRow) {
  return { line, name, state, reasons, doubts };
}
