import { describe, expect, it } from 'vitest';
import { type MorningSituation, morningNotice } from './morning-notice.ts';

const due = (urgency: 'overdue' | 'today' | 'later', municipalityName: string) => ({ urgency, municipalityName });
const morning: MorningSituation = {
  today: '2026-11-23',
  hour: 8,
  lastGivenOn: '2026-11-20',
  wished: true,
  due: [due('overdue', 'Göhlen'), due('today', 'Lübtheen'), due('today', 'Göhlen'), due('later', 'Picher')],
};

describe('the notice in the morning', () => {
  it('says how much is due today and overdue, and where', () => {
    expect(morningNotice(morning)).toEqual({
      title: 'Wiedervorlagen: 2 heute fällig, 1 überfällig',
      body: 'Göhlen, Lübtheen',
    });
  });

  it('names three municipalities and counts the others', () => {
    const many = ['Göhlen', 'Balow', 'Picher', 'Redefin', 'Bresegard bei Picher'].map((name) => due('overdue', name));
    expect(morningNotice({ ...morning, due: many })?.body).toBe('Göhlen, Balow, Picher und 2 weitere');
  });

  it.each([
    ['it was given today already', { lastGivenOn: '2026-11-23' }],
    ['it is still night', { hour: 5 }],
    ['it is not wished', { wished: false }],
    ['nothing is due', { due: [due('later', 'Picher')] }],
  ])('is not given when %s', (_words, facts) => {
    expect(morningNotice({ ...morning, ...facts })).toBeNull();
  });
});
