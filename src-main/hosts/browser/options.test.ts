import { describe, expect, it } from 'vitest';
import { browserOptions } from './options.ts';

function sentence(...words: readonly string[]): string {
  const options = browserOptions(words);
  return options.ok ? 'verstanden' : options.error.message;
}

describe('the options of the browser host', () => {
  it('open a browser on any free port by default', () => {
    const options = browserOptions(['--browser']);
    expect(options).toEqual({
      ok: true,
      value: { port: 0, open: true, json: false, help: false, data: undefined },
    });
  });

  it('are all understood', () => {
    expect(browserOptions(['--port', '4711', '--no-open', '--json', '--data', '/d', '-h'])).toEqual({
      ok: true,
      value: { port: 4711, open: false, json: true, help: true, data: '/d' },
    });
  });

  it('are refused in German', () => {
    expect(sentence('--port', '99999')).toBe('„99999“ ist kein Port. Möglich sind Zahlen bis 65535.');
    expect(sentence('--port')).toBe('Bei der Option „--port“ fehlt der Wert.');
    expect(sentence('--offen')).toBe('Die Option „--offen“ gibt es nicht.');
    expect(sentence('los')).toBe('Die Angabe „los“ wird nicht verstanden.');
  });
});
