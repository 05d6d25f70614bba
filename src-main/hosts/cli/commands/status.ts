import type { AppInfo } from '#contract/app.ts';
import type { Overview } from '#contract/overview.ts';
import { stageTitles } from '#domain/need.ts';
import { readArguments } from '../../command-line.ts';
import { answerOptions, type Command, exitCodes, misuse, printJson, printLine, refuse, withDesk } from '../command.ts';

/** Shows where the plan stands. */
export const status: Command = {
  name: 'status',
  summary: 'zeigen, wie weit die Planung ist',
  usage: 'status [--data ORDNER] [--json]',
  run: async (words) => {
    const read = readArguments(words, answerOptions);
    if (!read.ok) return misuse(read.error.message, 'status');
    const { data, json } = read.value.values;
    return withDesk(data, async (desk) => {
      const info = await desk.perform('app.info', {});
      if (!info.ok) return refuse(info.error.message);
      if (!info.value.initialised) {
        return refuse('Es ist noch kein Register angelegt. Bitte rufen Sie zuerst den Befehl „init“ auf.');
      }
      const overview = await desk.perform('overview.get', {});
      if (!overview.ok) return refuse(overview.error.message);
      if (json) printJson({ info: info.value, overview: overview.value });
      else printLine(statusLines(info.value, overview.value).join('\n'));
      return exitCodes.done;
    });
  },
};

function statusLines(info: AppInfo, overview: Overview): readonly string[] {
  const stages = Object.entries(overview.counts).filter(([, count]) => count > 0);
  const titles: Readonly<Record<string, string>> = stageTitles;
  return [
    `Daten: ${info.dataFolder}`,
    `Gemeinden: ${overview.total}`,
    ...stages.map(([stage, count]) => `  ${titles[stage] ?? stage}: ${count}`),
    `Nächste Versammlungen: ${overview.nextMeetings.length}`,
    `Fällig: ${overview.due.length} (später: ${overview.dueLater})`,
    `Überholte Schreiben: ${overview.lettersOutOfDate}`,
    ...info.notices,
  ];
}
