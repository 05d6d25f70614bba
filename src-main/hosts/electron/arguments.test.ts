import { describe, expect, it } from 'vitest';
import { namedDataFolder } from './arguments.ts';

describe('the command line of the desktop window', () => {
  it('names the data folder in both ways of writing', () => {
    expect(namedDataFolder(['electron', 'main.js', '--data', '/daten'])).toBe('/daten');
    expect(namedDataFolder(['ortstermin', '--no-sandbox', '--data=/da=ten'])).toBe('/da=ten');
  });

  it('need not name one', () => {
    expect(namedDataFolder(['ortstermin', '--enable-logging'])).toBeUndefined();
    expect(namedDataFolder(['ortstermin', '--data'])).toBeUndefined();
  });
});
