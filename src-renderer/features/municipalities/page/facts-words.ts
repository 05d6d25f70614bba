import type { ContactView } from '#contract/contacts.ts';
import { germanDate } from '#domain/german-dates.ts';
import type { Municipality } from '#domain/municipality.ts';

const whole = new Intl.NumberFormat('de-DE');
const area = new Intl.NumberFormat('de-DE', { maximumFractionDigits: 2 });
const degrees = new Intl.NumberFormat('de-DE', { minimumFractionDigits: 4, maximumFractionDigits: 6 });

/** "12.345", or null where the number is not known. */
export function germanNumber(value: number | null): string | null {
  return value === null ? null : whole.format(value);
}

/** "369 (31.12.2024)": the number of inhabitants with its day. */
export function populationInWords({
  population,
  populationDate,
}: Pick<Municipality, 'population' | 'populationDate'>): string | null {
  if (population === null) return null;
  return populationDate === null
    ? whole.format(population)
    : `${whole.format(population)} (${germanDate(populationDate)})`;
}

/** "23,5 km²" */
export function areaInWords(areaKm2: number | null): string | null {
  return areaKm2 === null ? null : `${area.format(areaKm2)} km²`;
}

/** "53,2890° Nord, 11,3780° Ost": where the municipality lies, or null where one of the two is not known. */
export function pointInWords({ latitude, longitude }: Pick<Municipality, 'latitude' | 'longitude'>): string | null {
  if (latitude === null || longitude === null) return null;
  return `${degrees.format(latitude)}° Nord, ${degrees.format(longitude)}° Ost`;
}

/** "14 Tage", or that the default counts. */
export function leadTimeInWords(leadTimeDays: number | null): string {
  if (leadTimeDays === null) return 'wie Einstellungen';
  return leadTimeDays === 1 ? '1 Tag' : `${leadTimeDays} Tage`;
}

/**
 * "Bürgermeisterin Birte Lüders" from the contacts; where none is recorded, what letters print ("Der Bürgermeister,
 * Frau Lüders"); null where nobody is known.
 */
export function mayorInWords(
  municipality: Pick<Municipality, 'id' | 'mayorTitle' | 'mayorName'>,
  contacts: readonly ContactView[],
): string | null {
  const mayor = contacts.find(({ role, municipalityId }) => role === 'mayor' && municipalityId === municipality.id);
  if (mayor) return `${mayor.roleTitle} ${mayor.name}${mayor.isPrivate ? ' (privat, in Schreiben ohne Namen)' : ''}`;
  if (municipality.mayorName === '') return null;
  return [municipality.mayorTitle, municipality.mayorName].filter(Boolean).join(', ');
}
