import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAs, sentence } from './test-fields.ts';

describe('numbers', () => {
  it.each([
    ['741', 741],
    ['1.234', 1234],
    ['11.048', 11048],
    ['1.234.567', 1234567],
    ['1 234', 1234],
    ['1\u00A0234', 1234],
    ['741,00', 741],
    ['0', 0],
  ])('whole: %s is %i', (text, population) => {
    expect(readAs('population', text)).toEqual({ population });
  });

  it.each(['1,234', '741,5', '7.41', '12.34', '1.23.456', '-5', '−5', 'viele', '1e3', '0.123', '9.999.999'])(
    'whole: %s is refused',
    (text) => {
      expect(readAs('population', text)).toMatch(sentence);
    },
  );

  it.each([
    ['8,43', 8.43],
    ['8.43', 8.43],
    ['8.4', 8.4],
    ['120', 120],
    ['8,43 km²', 8.43],
    ['0.123', 0.123],
    ['12,345', 12.345],
  ])('with decimals: %s is %f', (text, areaKm2) => {
    expect(readAs('areaKm2', text)).toEqual({ areaKm2 });
  });

  it.each(['1.234', '12.345', '1,234.5', '843 ha', '1.234,5', '8,4,3', 'groß', '8..4'])(
    'with decimals: %s is refused',
    (text) => {
      expect(readAs('areaKm2', text)).toMatch(sentence);
    },
  );

  it('in cells of a workbook are taken as they are', () => {
    expect(readAs('population', '741', 'number')).toEqual({ population: 741 });
    expect(readAs('population', '1.234', 'number')).toBe('„1,234“ ist keine ganze Zahl.');
    expect(readAs('areaKm2', '1.234', 'number')).toEqual({ areaKm2: 1.234 });
    expect(readAs('population', '2027-03-12', 'date')).toBe('„12.03.2027“ ist keine ganze Zahl.');
  });

  it('say what is not clear about them', () => {
    expect(readAs('population', '1,234')).toContain('nicht eindeutig');
    expect(readAs('areaKm2', '12.345')).toContain('nicht eindeutig');
    expect(readAs('areaKm2', '2.000,5')).toContain('zwischen 0 und 1.000');
  });

  it('written the German way are read back, whatever they are', () => {
    const german = new Intl.NumberFormat('de-DE', { maximumFractionDigits: 2 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5_000_000 }), (population) => {
        expect(readAs('population', german.format(population))).toEqual({ population });
      }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999 }), (hundredths) => {
        expect(readAs('areaKm2', german.format(hundredths / 100))).toEqual({ areaKm2: hundredths / 100 });
      }),
    );
  });
});

describe('coordinates', () => {
  it.each(['53.317400', '53,317400', '53.317', '53,317', '53.3174°'])(
    '%s is read, a point is always a decimal point',
    (text) => {
      expect(Object.keys(readAs('latitude', text))).toEqual(['latitude']);
    },
  );

  it.each([
    ['latitude', '11,309672'],
    ['longitude', '53,317400'],
    ['latitude', '5911234'],
    ['latitude', '53° 19′ 2″'],
    ['longitude', '0'],
  ] as const)('%s %s is refused: exchanged, metric or in minutes', (field, text) => {
    expect(readAs(field, text)).toContain('WGS 84');
  });
});
