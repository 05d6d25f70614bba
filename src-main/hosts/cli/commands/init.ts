import { readArguments } from '../../command-line.ts';
import { answer, answerOptions, type Command, misuse, printJson, printLine, withDesk } from '../command.ts';

/** Creates the data folder and fills it with a register. */
export const initialise: Command = {
  name: 'init',
  summary: 'den Datenordner anlegen und ein Register laden',
  usage: `init [--register ludwigslust-parchim|empty] [--data ORDNER] [--json]

  --register NAME  ludwigslust-parchim (Vorgabe) oder empty für ein leeres Register`,
  run: async (words) => {
    const read = readArguments(words, {
      ...answerOptions,
      register: { type: 'string', default: 'ludwigslust-parchim' },
    });
    if (!read.ok) return misuse(read.error.message, 'init');
    const { data, json, register } = read.value.values;
    return withDesk(data, async (desk) =>
      answer(await desk.call('setup.initialise', { register }), (value) => {
        if (json) printJson(value);
        else printLine('Das Register ist angelegt.');
      }),
    );
  },
};
