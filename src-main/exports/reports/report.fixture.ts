import type { SituationReport } from '#domain/situation-report.ts';
import { countStages } from '#domain/stage-counts.ts';

/** A name of sixty characters. */
export const longName = 'Sankt Georgensberg-Hohenschönhausen an der Ludwigsluster Elde';

/** A report of nothing, with the facts under test put over it. */
export function emptyReport(facts: Partial<SituationReport> = {}): SituationReport {
  return {
    districtName: 'Landkreis Ludwigslust-Parchim',
    organisation: 'Breitband Musterland GmbH',
    today: '2026-11-23',
    total: 0,
    awaiting: 0,
    counts: countStages([]),
    amts: [],
    areas: [],
    formats: [{ format: 'inPerson', title: 'Präsenz', planned: 0, held: 0 }],
    months: [{ month: '2026-11', held: 0, planned: 0, missing: 0, isForecast: false }],
    sorePoints: [],
    places: [],
    attribution: '© Statistisches Bundesamt (Destatis)',
    ...facts,
  };
}

/** A report of three municipalities. */
export function exampleReport(facts: Partial<SituationReport> = {}): SituationReport {
  const counts = countStages(['missing', 'scheduled', 'held']);
  const place = { population: 400, latitude: 53.2, longitude: 11.4 };
  return emptyReport({
    total: 3,
    awaiting: 2,
    counts,
    amts: [{ amtId: 'amt-1', name: 'Amt Ludwigslust-Land', total: 3, counts }],
    areas: [
      {
        areaId: 'area-1',
        name: 'Projektgebiet West',
        call: '2. Call',
        deadline: '2027-06-30',
        daysLeft: 219,
        total: 3,
        awaiting: 2,
        counts,
      },
    ],
    formats: [{ format: 'inPerson', title: 'Präsenz', planned: 1, held: 1 }],
    months: [
      { month: '2026-11', held: 1, planned: 0, missing: 2, isForecast: false },
      { month: '2026-12', held: 0, planned: 1, missing: 1, isForecast: true },
    ],
    sorePoints: [
      {
        kind: 'overdue',
        municipalityId: '13076048',
        municipalityName: longName,
        amtName: 'Amt Ludwigslust-Land',
        on: '2026-11-12',
        text: 'Wiedervorlage am 12.11.2026, seit 11 Tagen überfällig',
      },
    ],
    places: [
      { ...place, id: '13076046', name: 'Göhlen', stage: 'missing' },
      { ...place, id: '13076111', name: 'Picher', stage: 'scheduled', latitude: 53.3 },
      { ...place, id: '13076048', name: longName, stage: 'held', longitude: 11.6 },
    ],
    ...facts,
  });
}
