import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { fail, ok, type Result } from '#contract/result.ts';

type Parsed<Options extends ParseArgsOptionsConfig> = ReturnType<
  typeof parseArgs<{ args: string[]; options: Options; allowPositionals: true; strict: true }>
>;

/** Reads options and further words of a command line; a mistake is answered with a German sentence. */
export function readArguments<const Options extends ParseArgsOptionsConfig>(
  words: readonly string[],
  options: Options,
): Result<Parsed<Options>> {
  try {
    return ok(parseArgs({ args: [...words], options, allowPositionals: true, strict: true }));
  } catch (error) {
    return fail('invalid-input', mistakeInWords(error));
  }
}

function mistakeInWords(error: unknown): string {
  const message = error instanceof Error ? error.message : '';
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const option = /'((?:-\w, )?--?[^\s'<]+)/.exec(message)?.[1] ?? '';
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `Die Option „${option}“ gibt es nicht.`;
  if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') {
    return message.includes('does not take an argument')
      ? `Die Option „${option}“ nimmt keinen Wert an.`
      : `Bei der Option „${option}“ fehlt der Wert.`;
  }
  return 'Die Angaben auf der Befehlszeile sind nicht zu verstehen.';
}

/** A port number between 0 (any free port) and 65535; null when the text is none. */
export function portNumber(text: string): number | null {
  return /^\d{1,5}$/.test(text) && Number(text) <= 65_535 ? Number(text) : null;
}
