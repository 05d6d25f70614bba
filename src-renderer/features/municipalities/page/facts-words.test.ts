import { describe, expect, it } from 'vitest';
import { contactOf } from '../../../ui/contacts/contact.fixture.ts';
import {
  areaInWords,
  germanNumber,
  leadTimeInWords,
  mayorInWords,
  pointInWords,
  populationInWords,
} from './facts-words.ts';

describe('facts of a municipality', () => {
  it('are written as Germans write numbers', () => {
    expect(germanNumber(12_345)).toBe('12.345');
    expect(areaInWords(1234.567)).toBe('1.234,57 km²');
    expect(areaInWords(30)).toBe('30 km²');
    expect(pointInWords({ latitude: 53.289, longitude: 11.378012 })).toBe('53,2890° Nord, 11,378012° Ost');
    expect(populationInWords({ population: 369, populationDate: '2024-12-31' })).toBe('369 (31.12.2024)');
    expect(populationInWords({ population: 1369, populationDate: null })).toBe('1.369');
  });

  it('are missing where they are not known', () => {
    expect(germanNumber(null)).toBeNull();
    expect(areaInWords(null)).toBeNull();
    expect(pointInWords({ latitude: 53.289, longitude: null })).toBeNull();
    expect(populationInWords({ population: null, populationDate: '2024-12-31' })).toBeNull();
  });

  it('say the lead time or where it comes from', () => {
    expect([null, 0, 1, 14].map(leadTimeInWords)).toEqual(['wie Einstellungen', '0 Tage', '1 Tag', '14 Tage']);
  });
});

describe('the mayor on the page', () => {
  const goehlen = { id: '13076046', mayorTitle: 'Der Bürgermeister', mayorName: '' };

  it('is the contact of the municipality itself', () => {
    expect(mayorInWords(goehlen, [contactOf({ role: 'venue' }), contactOf()])).toBe('Bürgermeisterin Birte Lüders');
    expect(mayorInWords(goehlen, [contactOf({ municipalityId: null, amtId: 'amt-crivitz' })])).toBeNull();
  });

  it('is marked where letters do not name the contact because it is private', () => {
    expect(mayorInWords(goehlen, [contactOf({ isPrivate: true })])).toBe(
      'Bürgermeisterin Birte Lüders (privat, in Schreiben ohne Namen)',
    );
  });

  it('is whom letters speak to where there is no contact', () => {
    expect(mayorInWords({ ...goehlen, mayorName: 'Frau Lüders' }, [])).toBe('Der Bürgermeister, Frau Lüders');
    expect(mayorInWords(goehlen, [])).toBeNull();
  });
});
