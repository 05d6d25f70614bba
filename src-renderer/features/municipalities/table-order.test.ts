import { describe, expect, it } from 'vitest';
import { municipalityRow } from './municipality-row.fixture.ts';
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
