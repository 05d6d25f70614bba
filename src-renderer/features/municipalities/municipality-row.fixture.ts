import type { MunicipalityRow } from '#contract/municipalities.ts';
import { stages } from '#domain/need.ts';
import type { TableWords } from './column.ts';

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

/** Words of the catalogue for tests. */
export const tableWords: TableWords = {
  letterTitle: (kind) => (kind === 'invitation' ? 'Einladung' : kind),
  amtName: (id) => (id === 'amt-ludwigslust-land' ? 'Ludwigslust-Land' : id),
};

const syllables = ['Göh', 'len', 'Lüb', 'theen', 'Groß', 'Laa', 'sch', 'Kar', 'städt', 'Wöb', 'belin', 'Pä', 'tow'];

/** As many rows as wished, all different: for measuring with the size of the register of all Gemeinden. */
export function manyRows(count: number): readonly MunicipalityRow[] {
  const syllable = (index: number) => syllables[index % syllables.length] ?? '';
  return Array.from({ length: count }, (_, index) => {
    const amt = index % 640;
    const month = String(1 + (index % 12)).padStart(2, '0');
    const day = String(1 + (index % 28)).padStart(2, '0');
    return municipalityRow({
      id: String(10_000_000 + index),
      name: `${syllable(index * 7)}${syllable(index * 3 + 1)} ${syllable(index >> 4)}${index}`,
      amtId: `amt-${amt}`,
      amtName: `Amt ${syllable(amt)}${syllable(amt >> 3)} ${amt}`,
      postcodes: [String(10_000 + (index % 89_999))],
      population: index % 5 === 0 ? null : (index * 37) % 20_000,
      projectAreaName: index % 3 === 0 ? '' : `Projektgebiet ${index % 90}`,
      stage: stages[index % stages.length] ?? 'missing',
      slot: index % 4 === 0 ? `2027-${month}-${day}T19:00` : null,
      followUpOn: index % 6 === 0 ? `2027-${month}-${day}` : null,
    });
  });
}
