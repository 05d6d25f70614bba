import { text } from 'node:stream/consumers';
import { fail, ok, type Result } from '#contract/result.ts';
import { readArguments } from '../../command-line.ts';
import { answer, type Command, dataOption, misuse, printJson, withDesk } from '../command.ts';

/** Makes any call of the API, for scripts. */
export const call: Command = {
  name: 'call',
  summary: 'einen beliebigen Aufruf der Schnittstelle ausführen',
  usage: `call AUFRUF [JSON|-] [--data ORDNER]

  AUFRUF  zum Beispiel municipalities.list
  JSON    die Eingabe, ohne Angabe {}; mit - wird sie von der Standardeingabe gelesen`,
  run: async (words) => {
    const read = readArguments(words, dataOption);
    if (!read.ok) return misuse(read.error.message, 'call');
    const [name, given = '{}', extra] = read.value.positionals;
    if (name === undefined) return misuse('Es fehlt der Name des Aufrufs.', 'call');
    if (extra !== undefined) return misuse('Zu viele Angaben. Setzen Sie das JSON in Anführungszeichen.', 'call');
    const input = parsed(given === '-' ? await text(process.stdin) : given);
    if (!input.ok) return misuse(input.error.message, 'call');
    return withDesk(read.value.values.data, async (desk) => answer(await desk.call(name, input.value), printJson));
  },
};

function parsed(given: string): Result<unknown> {
  try {
    return ok(JSON.parse(given));
  } catch {
    return fail('invalid-input', 'Die Eingabe ist kein gültiges JSON.');
  }
}
