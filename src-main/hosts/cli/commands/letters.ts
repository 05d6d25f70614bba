import type { LetterCheck } from '#contract/letters.ts';
import { readArguments } from '../../command-line.ts';
import {
  answer,
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
import { type LetterOrder, writeLetters } from '../write-letters.ts';

/** Writes letters for some or all municipalities, or lists the kinds there are. */
export const letters: Command = {
  name: 'letters',
  summary: 'Schreiben erstellen',
  usage: `letters --kind ART (--all | --ags SCHLÜSSEL,…) [--out ORDNER] [--override GRUND] [--data ORDNER] [--json]
letters --list-kinds [--data ORDNER] [--json]

  --kind ART        Art des Schreibens
  --all             für alle Gemeinden mit einer offenen Versammlung
  --ags LISTE       für diese Gemeinden (Amtliche Gemeindeschlüssel, durch Komma getrennt)
  --out ORDNER      die Schreiben zusätzlich dorthin kopieren
  --override GRUND  trotz einer fehlenden Voraussetzung schreiben; der Grund wird festgehalten
  --list-kinds      die Arten anzeigen

Gemeinden, für die etwas fehlt, werden genannt und übergangen; der Befehl endet dann mit 1.`,
  run: async (words) => {
    const read = readArguments(words, {
      ...answerOptions,
      kind: { type: 'string' },
      all: { type: 'boolean', default: false },
      ags: { type: 'string' },
      out: { type: 'string' },
      override: { type: 'string' },
      'list-kinds': { type: 'boolean', default: false },
    });
    if (!read.ok) return misuse(read.error.message, 'letters');
    const { data, json, kind, all, ags, out, override } = read.value.values;
    if (read.value.values['list-kinds']) return listKinds(data, json);
    if (!kind) return misuse('Nennen Sie mit „--kind“ die Art des Schreibens.', 'letters');
    if (all === (ags !== undefined))
      return misuse('Nennen Sie entweder „--all“ oder „--ags“ mit Schlüsseln.', 'letters');
    const municipalityIds = ags?.split(',').map((key) => key.trim()) ?? null;
    return write(data, json, { kind, municipalityIds, out: out ?? null, overrideReason: override ?? null });
  },
};

function listKinds(data: string | undefined, json: boolean): Promise<ExitCode> {
  return withDesk(data, async (desk) =>
    answer(await desk.perform('catalogue.get', {}), ({ letterKinds }) => {
      if (json) printJson(letterKinds);
      else for (const { id, title } of letterKinds) printLine(`${id}  ${title}`);
    }),
  );
}

function write(data: string | undefined, json: boolean, order: LetterOrder): Promise<ExitCode> {
  return withDesk(data, async (desk) => {
    const outcome = await writeLetters(desk, order);
    if (!outcome.ok) return refuse(outcome.error.message);
    const { written, folder, passedOver } = outcome.value;
    if (json) printJson({ folder, written, passedOver });
    else {
      for (const { municipalityName, path } of written) printLine(`${municipalityName}: ${path}`);
      printLine(`${written.length} Schreiben erstellt, ${passedOver.length} Gemeinden übergangen.`);
    }
    for (const check of passedOver) refuse(sentenceFor(check));
    return passedOver.length === 0 ? exitCodes.done : exitCodes.failed;
  });
}

function sentenceFor({ municipalityName, municipalityId, obstacles }: LetterCheck): string {
  return `Kein Schreiben für ${municipalityName} (${municipalityId}): ${obstacles.map(({ text }) => text).join(' ')}`;
}
