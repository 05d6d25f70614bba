import type { Municipality } from './municipality.ts';
import type { Settings } from './settings.ts';

/** How many people are expected, with the sum as it is shown to people. */
export interface ExpectedVisitors {
  /** Null: neither eligible addresses nor population are known. */
  readonly count: number | null;
  /** "120 förderfähige Adressen × 30 % × 1,5 Personen = 54" */
  readonly sum: string;
  /** True where the population stands in for the addresses, so the number is only a rough one. */
  readonly isApproximate: boolean;
}

/** Persons of one household that come when nothing limits them (measure: proposal of the field, no statistics). */
const personsPerHousehold = 1.5;
/** Residents for each household where the addresses are not known (rough, marked as such). */
const residentsPerHousehold = 2;

/**
 * Expected visitors of one evening: eligible households × share that comes × persons of each. Under the condition
 * "eine Person je Haushalt" one person counts.
 */
export function expectedVisitors(
  municipalities: readonly Pick<Municipality, 'eligibleAddresses' | 'population'>[],
  { participationPercent }: Pick<Settings, 'participationPercent'>,
  onePerHousehold = false,
): ExpectedVisitors {
  const persons = onePerHousehold ? 1 : personsPerHousehold;
  const known = municipalities.every(({ eligibleAddresses }) => eligibleAddresses !== null);
  const households = municipalities.map(({ eligibleAddresses, population }) =>
    known ? eligibleAddresses : population === null ? null : population / residentsPerHousehold,
  );
  if (municipalities.length === 0 || households.includes(null)) {
    return { count: null, sum: 'Weder förderfähige Adressen noch Einwohnerzahl sind bekannt.', isApproximate: false };
  }
  const total = households.reduce<number>((sum, count) => sum + (count ?? 0), 0);
  const count = Math.ceil((total * participationPercent * persons) / 100);
  const what = known
    ? `${Math.round(total)} förderfähige Adressen`
    : `${Math.round(total)} Haushalte (Einwohner ÷ 2, nur Näherung)`;
  const each = String(persons).replace('.', ',');
  return { count, sum: `${what} × ${participationPercent} % × ${each} Personen = ${count}`, isApproximate: !known };
}

/** True when conditions say that one person of each household may come. */
export function isOnePerHousehold(conditions: readonly string[]): boolean {
  return conditions.some((text) => /(?:eine|1) person (?:je|pro) haushalt/i.test(text));
}
