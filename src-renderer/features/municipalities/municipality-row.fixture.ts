import type { MunicipalityRow } from '#contract/municipalities.ts';

/** A row of the table for tests, with the facts under test put over it. */
export function municipalityRow(facts: Partial<MunicipalityRow>): MunicipalityRow {
  return {
    id: '13076046',
    name: 'Göhlen',
    kind: 'Gemeinde',
    amtId: 'amt-ludwigslust-land',
    amtName: 'Ludwigslust-Land',
    postcodes: ['19288'],
    population: 400,
    eligibleAddresses: null,
    latitude: 53.307337,
    longitude: 11.369618,
    projectAreaName: '',
    deadline: null,
    stage: 'missing',
    nextStep: { code: 'propose-format', label: 'Format vorschlagen' },
    coordination: 'not-begun',
    format: null,
    meetingId: null,
    slot: null,
    teamName: '',
    venueName: '',
    heldOn: null,
    letters: [],
    followUpOn: null,
    violations: 0,
    warnings: 0,
    version: 1,
    ...facts,
  };
}
