import { describe, expect, it } from 'vitest';
import type { Venue } from '#domain/venue.ts';
import { unknownInWords, venueInWords } from './venue-words.ts';

const hall: Venue = {
  id: 'hall',
  municipalityId: '13076046',
  name: 'Dorfgemeinschaftshaus',
  street: 'Dorfstraße 12',
  postcode: '19288',
  city: 'Göhlen',
  seats: 80,
  seatsOutside: 200,
  barrierFree: true,
  projector: true,
  internet: false,
  keyHolder: 'Frau Meyer',
  rent: '25 € pro Abend',
  note: '',
  version: 1,
};
const blank: Venue = {
  ...hall,
  seats: null,
  seatsOutside: null,
  barrierFree: null,
  projector: null,
  internet: null,
  keyHolder: '',
  rent: '',
};

describe('a room in words', () => {
  it('says what is there and what is not', () => {
    expect(venueInWords(hall)).toBe(
      '80 Plätze innen · 200 Plätze außen · barrierefrei · Beamer · kein Internet · Schlüssel: Frau Meyer · Miete: 25 € pro Abend',
    );
    expect(venueInWords({ ...blank, barrierFree: false, projector: false, internet: true })).toBe(
      'nicht barrierefrei · kein Beamer · Internet',
    );
    expect(venueInWords({ ...blank, seats: 0 })).toBe('0 Plätze innen');
  });

  it('says what has to be asked', () => {
    expect(unknownInWords(blank)).toBe('Nicht bekannt: Plätze, Barrierefreiheit, Beamer, Internet');
    expect(unknownInWords({ ...hall, projector: null })).toBe('Nicht bekannt: Beamer');
    expect(unknownInWords(hall)).toBe('');
  });
});
