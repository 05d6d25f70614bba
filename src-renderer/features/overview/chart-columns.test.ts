import { describe, expect, it } from 'vitest';
import { progressOf } from '#domain/progress.ts';
import { countStages } from '#domain/stage-counts.ts';
import { missingColumns, weekColumns } from './chart-columns.ts';

const progress = progressOf(
  [
    { id: '1', doneOn: '2026-10-05', plannedOn: null },
    { id: '2', doneOn: null, plannedOn: '2026-12-03' },
  ],
  { today: '2026-11-23', deadlines: ['2026-12-31'] },
);
const area = {
  areaId: 'area-1',
  name: 'Projektgebiet West',
  call: '2. Call',
  deadline: '2026-12-31',
  daysLeft: 38,
  total: 2,
  awaiting: 1,
  counts: countStages([]),
};

describe('the columns of the months', () => {
  it('show what is missing, lead to exactly those municipalities and carry the deadlines', () => {
    expect(missingColumns(progress, [area])).toEqual([
      {
        id: '2026-10',
        label: ['Okt.', '2026'],
        name: 'Okt. 2026',
        value: 1,
        look: 'solid',
        mark: '',
        to: '/gemeinden?auswahl=2',
      },
      expect.objectContaining({ name: 'Nov. 2026 (heute)', value: 1, look: 'solid' }),
      {
        id: '2026-12',
        label: ['Dez.', ''],
        name: 'Dez. 2026 (nach Plan)',
        value: 0,
        look: 'hatched',
        mark: 'Frist Projektgebiet West: 31.12.2026',
        to: null,
      },
    ]);
  });
});

describe('the columns of the weeks', () => {
  it('name the week and lead to its municipalities', () => {
    const [busy, free] = weekColumns([
      { from: '2026-11-23', to: '2026-11-29', meetings: 1, municipalityIds: ['1', '2'] },
      { from: '2026-11-30', to: '2026-12-06', meetings: 0, municipalityIds: [] },
    ]);
    expect(busy).toMatchObject({
      label: ['KW 48', '23.11.'],
      name: 'KW 48, 23.11.2026 bis 29.11.2026',
      value: 1,
      to: '/gemeinden?auswahl=1,2',
    });
    expect(free).toMatchObject({ value: 0, to: null });
  });
});
