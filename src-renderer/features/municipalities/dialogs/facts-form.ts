import type { InputOf } from '#contract/index.ts';
import type { Municipality } from '#domain/municipality.ts';

/** What stands in the dialog of the facts of a municipality. */
export type FactsForm = Pick<
  Municipality,
  | 'name'
  | 'kind'
  | 'amtId'
  | 'postcodes'
  | 'population'
  | 'populationDate'
  | 'areaKm2'
  | 'latitude'
  | 'longitude'
  | 'eligibleAddresses'
  | 'leadTimeDays'
>;

/** German sentence by field. */
export type FactsFaults = Partial<Readonly<Record<keyof FactsForm, string>>>;

/** The facts as they are recorded. */
export function factsForm(municipality: Municipality): FactsForm {
  const { name, kind, amtId, postcodes, population, populationDate } = municipality;
  const { areaKm2, latitude, longitude, eligibleAddresses, leadTimeDays } = municipality;
  return {
    ...{ name, kind, amtId, postcodes, population, populationDate },
    ...{ areaKm2, latitude, longitude, eligibleAddresses, leadTimeDays },
  };
}

/** What cannot be saved as it stands, by field. */
export function factsFaults(form: FactsForm): FactsFaults {
  const wrongPostcode = form.postcodes.find((postcode) => !/^\d{5}$/.test(postcode));
  const halfPoint = (form.latitude === null) !== (form.longitude === null);
  const faults: readonly (readonly [keyof FactsForm, boolean, string])[] = [
    ['name', form.name.trim() === '', 'Bitte füllen Sie dieses Feld aus.'],
    ['postcodes', wrongPostcode !== undefined, `„${wrongPostcode}“ ist keine Postleitzahl: Sie hat fünf Ziffern.`],
    ['latitude', halfPoint && form.latitude === null, 'Zum Mittelpunkt fehlt die Breite.'],
    ['longitude', halfPoint && form.longitude === null, 'Zum Mittelpunkt fehlt die Länge.'],
    ['latitude', !within(form.latitude, 47, 56), 'Die Breite liegt in Deutschland zwischen 47 und 56 Grad.'],
    ['longitude', !within(form.longitude, 5, 16), 'Die Länge liegt in Deutschland zwischen 5 und 16 Grad.'],
    ['areaKm2', !within(form.areaKm2, 0, 10_000), 'Die Fläche beträgt höchstens 10.000 km².'],
    ['leadTimeDays', !within(form.leadTimeDays, 0, 365), 'Der Vorlauf beträgt höchstens 365 Tage.'],
  ];
  return Object.fromEntries(faults.flatMap(([field, wrong, sentence]) => (wrong ? [[field, sentence]] : [])));
}

/** The facts as the API takes them, over the version that was seen. */
export function factsInput(
  form: FactsForm,
  { id, version }: Pick<Municipality, 'id' | 'version'>,
): InputOf<'municipalities.update'> {
  return { municipalityId: id, expectedVersion: version, facts: { ...form, postcodes: [...form.postcodes] } };
}

function within(value: number | null, least: number, most: number): boolean {
  return value === null || (value >= least && value <= most);
}
