import { describe, expect, it } from 'vitest';
import { formatById, formats, formatTitle, missingFields } from './index.ts';

const labels = (format: string, details: Readonly<Record<string, string>>) =>
  missingFields(format, details).map((field) => field.label);

describe('the formats', () => {
  it('are three equal ones, each with its own German words', () => {
    expect(formats.map((format) => [format.id, format.title])).toEqual([
      ['inPerson', 'Präsenz'],
      ['video', 'Video'],
      ['phone', 'Telefon'],
    ]);
    expect(formats.filter((format) => format.needsVenue).map((format) => format.id)).toEqual(['inPerson']);
  });

  it('have fields with keys and labels that do not repeat', () => {
    for (const { fields } of formats) {
      expect(new Set(fields.map((field) => field.key)).size).toBe(fields.length);
      expect(new Set(fields.map((field) => field.label)).size).toBe(fields.length);
    }
  });

  it('are found by id; an unknown one keeps its id as its title', () => {
    expect(formatById('phone')?.title).toBe('Telefon');
    expect([formatTitle('video'), formatTitle('hybrid')]).toEqual(['Video', 'hybrid']);
    expect(formatById('constructor')).toBeUndefined();
  });
});

describe('missing fields', () => {
  it('are the required ones without a value', () => {
    expect(labels('phone', {})).toEqual(['Telefonnummer', 'Sprechzeiten']);
    expect(labels('phone', { number: '03871 722-0' })).toEqual(['Sprechzeiten']);
    expect(labels('phone', { number: '03871 722-0', hours: '16 bis 20 Uhr' })).toEqual([]);
  });

  it('count blanks as no value', () => {
    expect(labels('phone', { number: ' \n', hours: '16 bis 20 Uhr' })).toEqual(['Telefonnummer']);
  });

  it('always ask a video for a way for people without internet', () => {
    const details = { address: 'https://example.org', availableUntil: '2027-04-30', questions: 'fragen@example.org' };
    expect(labels('video', details)).toEqual(['Weg für Menschen ohne Internet']);
  });

  it('are none in person, where the venue is no field, and none for an unknown format', () => {
    expect([labels('inPerson', {}), labels('hybrid', {})]).toEqual([[], []]);
  });
});
