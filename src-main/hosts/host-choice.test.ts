import { describe, expect, it } from 'vitest';
import { chooseHost } from './host-choice.ts';

const desktop = { electron: '/programm/electron', display: true, root: false };

describe('the choice of the host', () => {
  it('is the desktop window where it can run', () => {
    expect(chooseHost(['--data', '/d'], desktop).host).toBe('electron');
  });

  it.each([
    ['--browser', desktop, 'gewünscht'],
    ['', { ...desktop, electron: null }, 'nicht installiert'],
    ['', { ...desktop, display: false }, 'kein Bildschirm'],
    ['', { ...desktop, root: true }, 'Administratorrechten'],
  ])('is the browser otherwise, with the reason: %s %j', (word, machine, reason) => {
    const choice = chooseHost([word], machine);
    expect(choice.host).toBe('browser');
    expect(choice.sentence).toContain(reason);
  });
});
