import { describe, expect, it } from 'vitest';
import { portNumber, readArguments } from './command-line.ts';

const options = { data: { type: 'string' }, json: { type: 'boolean' } } as const;

function sentence(words: readonly string[]): string {
  const result = readArguments(words, options);
  return result.ok ? 'verstanden' : result.error.message;
}

describe('the command line', () => {
  it('gives options and further words', () => {
    const result = readArguments(['call', '--data', '/daten', '--json', 'x'], options);
    expect(result.ok && result.value.values).toEqual({ data: '/daten', json: true });
    expect(result.ok && result.value.positionals).toEqual(['call', 'x']);
  });

  it('names an unknown option', () => {
    expect(sentence(['--farbe'])).toBe('Die Option „--farbe“ gibt es nicht.');
    expect(sentence(['-x'])).toBe('Die Option „-x“ gibt es nicht.');
  });

  it('names an option whose value is missing', () => {
    expect(sentence(['--data'])).toBe('Bei der Option „--data“ fehlt der Wert.');
  });

  it('names an option that takes no value', () => {
    expect(sentence(['--json=ja'])).toBe('Die Option „--json“ nimmt keinen Wert an.');
  });

  it('takes port numbers only', () => {
    expect(portNumber('8080')).toBe(8080);
    expect(portNumber('0')).toBe(0);
    expect(['65536', '-1', '80x', '', '1e3', ' 80'].map(portNumber)).toEqual([null, null, null, null, null, null]);
  });
});
