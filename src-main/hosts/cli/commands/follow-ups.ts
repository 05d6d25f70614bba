import type { FollowUpItem } from '#contract/follow-ups.ts';
import { germanDate } from '#domain/german-dates.ts';
import { readArguments } from '../../command-line.ts';
import { answer, answerOptions, type Command, misuse, printJson, printLine, withDesk } from '../command.ts';

const urgencies = { overdue: 'überfällig', today: 'heute', 'this-week': 'diese Woche', later: 'später' } as const;

/** Prints what comes up again, the most urgent first. */
export const followUps: Command = {
  name: 'follow-ups',
  summary: 'die Wiedervorlagen zeigen',
  usage: 'follow-ups [--data ORDNER] [--json]',
  run: async (words) => {
    const read = readArguments(words, answerOptions);
    if (!read.ok) return misuse(read.error.message, 'follow-ups');
    const { data, json } = read.value.values;
    return withDesk(data, async (desk) =>
      answer(await desk.perform('followUps.list', {}), (items) => {
        if (json) printJson(items);
        else if (items.length === 0) printLine('Es gibt keine Wiedervorlagen.');
        else for (const item of items) printLine(lineOf(item));
      }),
    );
  },
};

/** "überfällig  20.11.2026  Göhlen (Amt Ludwigslust-Land): Antwort des Landkreises [ohne Antwort: Landkreis anrufen]" */
function lineOf({ urgency, dueOn, municipalityName, amtName, text, nextStage, by }: FollowUpItem): string {
  const place = amtName ? `${municipalityName} (${amtName})` : municipalityName;
  const beside = [nextStage && `ohne Antwort: ${nextStage}`, by && `zuständig: ${by}`].filter(Boolean).join(', ');
  return `${urgencies[urgency].padEnd(11)} ${germanDate(dueOn)}  ${place}: ${text}${beside ? ` [${beside}]` : ''}`;
}
