import { describe, expect, it } from 'vitest';
import { readAs, sentence } from './test-fields.ts';

describe('dates', () => {
  it.each([
    ['12.03.2027', '2027-03-12'],
    ['12.3.2027', '2027-03-12'],
    ['12. 3. 2027', '2027-03-12'],
    ['12. März 2027', '2027-03-12'],
    ['1. Sept. 2027', '2027-09-01'],
    ['12. Mrz 2027', '2027-03-12'],
    ['31. Dezember 2024', '2024-12-31'],
    ['Fr., 12.03.2027', '2027-03-12'],
    ['Freitag, den 12. März 2027', '2027-03-12'],
    ['2027-03-12', '2027-03-12'],
    ['2027-03-12 00:00:00', '2027-03-12'],
    ['2027-03-12T19:00', '2027-03-12'],
    ['12.03.27', '2027-03-12'],
    ['12.03.2027, 23:59 Uhr', '2027-03-12'],
  ])('%s is %s', (text, deadline) => {
    expect(readAs('deadline', text)).toEqual({ deadline });
  });

  it.each([
    '31.02.2027',
    '12.13.2027',
    '12.03.1927',
    '12.03.99',
    '03/12/2027',
    '12/03/2027',
    '12.03.',
    'März 2027',
    '46458',
    '2027-3-12',
    '2027-02-30',
    '12.03.20270',
    'bald',
    '12.03.2027 25:00',
    '2027-03-12T19:00Z',
  ])('%s is refused', (text) => {
    expect(readAs('deadline', text)).toMatch(sentence);
  });

  it('in cells of a workbook are taken with their time', () => {
    expect(readAs('deadline', '2027-03-12', 'date')).toEqual({ deadline: '2027-03-12' });
    expect(readAs('heldOn', '2027-03-18T19:00', 'date')).toEqual({ heldOn: '2027-03-18', heldAt: '19:00' });
    expect(readAs('heldOn', '18.03.2027, 19 Uhr')).toEqual({ heldOn: '2027-03-18', heldAt: '19:00' });
    expect(readAs('deadline', '1927-03-12', 'date')).toBe(
      'Den Tag „12.03.1927“ gibt es nicht, oder er liegt nicht zwischen 2000 und 2099.',
    );
    expect(readAs('deadline', '46458', 'number')).toContain('Bitte formatieren Sie die Zelle in Excel als Datum');
    expect(readAs('deadline', '19:00', 'time')).toMatch(sentence);
  });

  it.each([
    ['19:00', '19:00'],
    ['9.30 Uhr', '09:30'],
    ['19 Uhr', '19:00'],
    ['19:00:00', '19:00'],
  ])('times of day: %s is %s', (text, heldAt) => {
    expect(readAs('heldAt', text)).toEqual({ heldAt });
    expect(readAs('heldAt', heldAt, 'time')).toEqual({ heldAt });
  });

  it.each(['24:00', '19', '7:60', 'abends'])('times of day: %s is refused', (text) => {
    expect(readAs('heldAt', text)).toMatch(sentence);
  });
});
