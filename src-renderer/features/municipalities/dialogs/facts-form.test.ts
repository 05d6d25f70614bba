import { describe, expect, it } from 'vitest';
import { type FactsForm, factsFaults, factsInput } from './facts-form.ts';

const goehlen: FactsForm = {
  name: 'Göhlen',
  kind: 'Gemeinde',
  amtId: 'amt-ludwigslust-land',
  postcodes: ['19288'],
  population: 369,
  populationDate: '2024-12-31',
  areaKm2: 23.56,
  latitude: 53.289,
  longitude: 11.378,
  eligibleAddresses: null,
  leadTimeDays: null,
};

describe('the facts of a municipality as they are typed', () => {
  it('are sent over the version that was seen', () => {
    expect(factsInput(goehlen, { id: '13076046', version: 3 })).toEqual({
      municipalityId: '13076046',
      expectedVersion: 3,
      facts: goehlen,
    });
  });

  it('have no fault where they are in order or not known', () => {
    expect(factsFaults(goehlen)).toEqual({});
    expect(factsFaults({ ...goehlen, latitude: null, longitude: null, areaKm2: null, postcodes: [] })).toEqual({});
  });

  it.each<readonly [Partial<FactsForm>, keyof FactsForm, string]>([
    [{ name: ' ' }, 'name', 'Bitte füllen Sie dieses Feld aus.'],
    [{ postcodes: ['19288', '1928'] }, 'postcodes', '„1928“ ist keine Postleitzahl: Sie hat fünf Ziffern.'],
    [{ latitude: 11.378 }, 'latitude', 'Die Breite liegt in Deutschland zwischen 47 und 56 Grad.'],
    [{ longitude: 53.289 }, 'longitude', 'Die Länge liegt in Deutschland zwischen 5 und 16 Grad.'],
    [{ latitude: null }, 'latitude', 'Zum Mittelpunkt fehlt die Breite.'],
    [{ longitude: null }, 'longitude', 'Zum Mittelpunkt fehlt die Länge.'],
    [{ areaKm2: 10_001 }, 'areaKm2', 'Die Fläche beträgt höchstens 10.000 km².'],
    [{ leadTimeDays: 366 }, 'leadTimeDays', 'Der Vorlauf beträgt höchstens 365 Tage.'],
  ])('say what is wrong with %j', (wrong, field, sentence) => {
    expect(factsFaults({ ...goehlen, ...wrong })).toEqual({ [field]: sentence });
  });
});
