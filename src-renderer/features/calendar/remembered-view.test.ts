import { describe, expect, it } from 'vitest';
import { recallView, rememberView } from './remembered-view.ts';

class TextStorage implements Storage {
  readonly #texts = new Map<string, string>();
  get length() {
    return this.#texts.size;
  }
  clear() {
    this.#texts.clear();
  }
  getItem(key: string) {
    return this.#texts.get(key) ?? null;
  }
  key(index: number) {
    return [...this.#texts.keys()][index] ?? null;
  }
  removeItem(key: string) {
    this.#texts.delete(key);
  }
  setItem(key: string, text: string) {
    this.#texts.set(key, text);
  }
}

describe('the remembered view', () => {
  it('is the month of today at the first time', () => {
    expect(recallView(new TextStorage())).toEqual({ view: 'dayGridMonth', date: null });
  });

  it('comes back as it was left', () => {
    const storage = new TextStorage();
    rememberView(storage, 'timeGridWeek', '2027-03-15');
    expect(recallView(storage)).toEqual({ view: 'timeGridWeek', date: '2027-03-15' });
  });

  it('ignores what is no view and no day', () => {
    const storage = new TextStorage();
    storage.setItem('ortstermin.calendar.view', 'yearView');
    storage.setItem('ortstermin.calendar.date', '2027-02-30');
    expect(recallView(storage)).toEqual({ view: 'dayGridMonth', date: null });
  });
});
