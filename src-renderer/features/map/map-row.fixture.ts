import type { MunicipalityRow } from '#contract/municipalities.ts';
import { municipalityRow } from '../municipalities/municipality-row.fixture.ts';

/** Göhlen as a row of the list for tests, with the facts under test put over it. */
export function mapRow(facts: Partial<MunicipalityRow>): MunicipalityRow {
  return municipalityRow({ population: 546, amtName: 'Amt Ludwigslust-Land', ...facts });
}
