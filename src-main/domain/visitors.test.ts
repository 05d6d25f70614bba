import { describe, expect, it } from 'vitest';
import { exampleMunicipality } from './example-plan.ts';
import { expectedVisitors, isOnePerHousehold } from './visitors.ts';

const share = { participationPercent: 30 };

describe('the expected visitors', () => {
  it('are eligible addresses × share × persons, and the sum is shown', () => {
    expect(expectedVisitors([exampleMunicipality({ eligibleAddresses: 120 })], share)).toEqual({
      count: 54,
      sum: '120 förderfähige Adressen × 30 % × 1,5 Personen = 54',
      isApproximate: false,
    });
  });

  it('are one of each household under that condition', () => {
    expect(expectedVisitors([exampleMunicipality({ eligibleAddresses: 120 })], share, true).count).toBe(36);
    expect(isOnePerHousehold(['Abstand', 'Nur eine Person je Haushalt'])).toBe(true);
    expect(isOnePerHousehold(['Eine Person pro Haushalt', ''])).toBe(true);
    expect(isOnePerHousehold(['Höchstens 100 Personen'])).toBe(false);
  });

  it('are added up for a joint meeting, and rough as soon as one number of addresses is missing', () => {
    const [one, other] = [
      exampleMunicipality({ eligibleAddresses: 100 }),
      exampleMunicipality({ eligibleAddresses: 20 }),
    ];
    expect(expectedVisitors([one, other], share).count).toBe(54);
    const rough = exampleMunicipality({ eligibleAddresses: null, population: 400 });
    expect(expectedVisitors([rough], share)).toMatchObject({ count: 90, isApproximate: true });
    expect(expectedVisitors([one, rough], share).isApproximate).toBe(true);
  });

  it('are unknown where nothing is known, and never nought', () => {
    const unknown = exampleMunicipality({ eligibleAddresses: null, population: null });
    expect(expectedVisitors([unknown], share).count).toBeNull();
    expect(expectedVisitors([], share).count).toBeNull();
  });
});
