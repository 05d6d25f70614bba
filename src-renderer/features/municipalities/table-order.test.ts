import { describe, expect, it } from 'vitest';
import { columnIds } from './column.ts';
import { manyRows, municipalityRow } from './municipality-row.fixture.ts';
import { orderFromAddress, orderRows, orderToAddress } from './table-order.ts';

const named = (name: string, slot: string | null = null) => municipalityRow({ name, slot });
const names = (address: string, rows: readonly ReturnType<typeof named>[]) =>
  orderRows(rows, orderFromAddress(address)).map((row) => row.name);

describe('ordering municipalities', () => {
  it('puts umlauts where a German index has them', () => {
    const rows = [named('Zarrentin'), named('Ülitz'), named('Uelitz'), named('Göhlen'), named('Goldenstädt')];
    expect(names('', rows)).toEqual(['Göhlen', 'Goldenstädt', 'Uelitz', 'Ülitz', 'Zarrentin']);
  });

  it('puts rows without a value last in both directions', () => {
    const rows = [named('A'), named('B', '2027-03-02T19:00'), named('C', '2027-03-01T19:00')];
    expect(names('sortierung=slot', rows)).toEqual(['C', 'B', 'A']);
    expect(names('sortierung=-slot', rows)).toEqual(['B', 'C', 'A']);
  });

  it('reads back the order it writes and takes an unknown one as by name', () => {
    expect(orderFromAddress(`sortierung=${orderToAddress({ key: 'followUp', descending: true })}`)).toEqual({
      key: 'followUp',
      descending: true,
    });
    expect(orderToAddress(orderFromAddress('sortierung=nonsense'))).toBeNull();
  });
});

describe('ordering by every column', () => {
  it('counts numbers as numbers and days in the order of time, a held day before the hours of the same day', () => {
    const rows = [
      municipalityRow({ name: 'A', population: 1000, heldOn: '2027-03-18' }),
      municipalityRow({ name: 'B', population: 90, slot: '2027-03-18T09:00' }),
      municipalityRow({ name: 'C', population: null, slot: '2026-12-31T19:00' }),
    ];
    expect(names('sortierung=population', rows)).toEqual(['B', 'A', 'C']);
    expect(names('sortierung=slot', rows)).toEqual(['C', 'A', 'B']);
  });

  it('has the same rows in every order, and equal ones by name', () => {
    const rows = manyRows(300);
    for (const id of columnIds) {
      const [up, down] = [false, true].map((descending) => orderRows(rows, { key: id, descending }));
      expect(new Set(up)).toEqual(new Set(rows));
      expect(new Set(down)).toEqual(new Set(rows));
    }
    const same = [named('Zarrentin'), named('Ülitz'), named('Göhlen')];
    expect(names('sortierung=-stage', same)).toEqual(['Göhlen', 'Ülitz', 'Zarrentin']);
  });
});
