import { describe, expect, it } from 'vitest';
import { recallCheckedSince, rememberCheckedSince } from './checked-since.ts';

const today = '2026-11-23';

function storageWith(entries: readonly (readonly [string, string])[] = []) {
  const kept = new Map(entries);
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
}

describe('the day since which contacts have to be checked', () => {
  it('is a year ago until one was chosen', () => {
    expect(recallCheckedSince(storageWith(), today)).toBe('2025-11-23');
  });

  it('is the one that was chosen last', () => {
    const storage = storageWith();
    rememberCheckedSince(storage, '2026-06-14');
    expect(recallCheckedSince(storage, today)).toBe('2026-06-14');
  });

  it.each(['', 'gestern', '2026-02-30', '2027-01-01'])('is a year ago where "%s" was kept', (kept) => {
    const storage = storageWith();
    rememberCheckedSince(storage, kept);
    expect(recallCheckedSince(storage, today)).toBe('2025-11-23');
  });
});
