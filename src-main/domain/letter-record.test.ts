import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedFacts } from './letter-record.ts';

const written = { Termin: 'Do., 18.03.2027, 19:00 Uhr', Raum: 'Dorfgemeinschaftshaus', Hinweise: '' };

describe('the facts of a letter', () => {
  it('are unchanged when they read the same', () => {
    expect(changedFacts(written, { ...written })).toEqual([]);
  });

  it('are named where they read differently', () => {
    expect(changedFacts(written, { ...written, Termin: 'Do., 25.03.2027, 19:00 Uhr' })).toEqual(['Termin']);
  });

  it('are named where one was added or has gone, once each', () => {
    expect(changedFacts(written, { Raum: 'Dorfgemeinschaftshaus', Auflagen: 'Brandwache' })).toEqual([
      'Termin',
      'Auflagen',
    ]);
  });

  it('do not change when an empty fact is added or left out', () => {
    const { Hinweise: _empty, ...withoutHints } = written;
    expect(changedFacts(written, withoutHints)).toEqual([]);
    expect(changedFacts(withoutHints, { ...written, Auflagen: '' })).toEqual([]);
  });

  it('differ in both directions alike', () => {
    const facts = fc.dictionary(fc.constantFrom('Termin', 'Raum', 'Form'), fc.constantFrom('', 'a', 'b'));
    fc.assert(
      fc.property(facts, facts, (one, other) => {
        expect([...changedFacts(one, other)].sort()).toEqual([...changedFacts(other, one)].sort());
        expect(changedFacts(one, one)).toEqual([]);
      }),
    );
  });
});
