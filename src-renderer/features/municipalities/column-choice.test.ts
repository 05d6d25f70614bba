import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnIds } from './column.ts';
import {
  columnsFromText,
  columnsToText,
  movedColumn,
  offeredColumns,
  standardColumns,
  toggledColumn,
} from './column-choice.ts';

describe('choosing columns', () => {
  it('reads what it writes, leaves out what it does not know and keeps the first column', () => {
    expect(columnsFromText(columnsToText(standardColumns))).toEqual(standardColumns);
    expect(columnsFromText('slot,gibt-es-nicht,slot,name')).toEqual(['name', 'slot']);
    expect(columnsFromText('')).toEqual(['name']);
    expect(columnsFromText(null)).toBeNull();
  });

  it('shows a column behind the others and hides it again', () => {
    expect(toggledColumn(['name', 'stage'], 'team')).toEqual(['name', 'stage', 'team']);
    expect(toggledColumn(['name', 'stage'], 'stage')).toEqual(['name']);
    expect(toggledColumn(['name', 'stage'], 'name')).toEqual(['name', 'stage']);
  });

  it('moves a column by one place, but nothing before the first and nothing over the end', () => {
    expect(movedColumn(['name', 'stage', 'slot'], 'slot', -1)).toEqual(['name', 'slot', 'stage']);
    expect(movedColumn(['name', 'stage', 'slot'], 'stage', 1)).toEqual(['name', 'slot', 'stage']);
    expect(movedColumn(['name', 'stage', 'slot'], 'stage', -1)).toEqual(['name', 'stage', 'slot']);
    expect(movedColumn(['name', 'stage', 'slot'], 'slot', 1)).toEqual(['name', 'stage', 'slot']);
    expect(movedColumn(['name', 'stage'], 'name', 1)).toEqual(['name', 'stage']);
  });

  it('never loses or doubles a column, whatever is done', () => {
    const step = fc.tuple(fc.constantFrom(...columnIds), fc.constantFrom(-1 as const, 0 as const, 1 as const));
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        const columns = steps.reduce(
          (now, [id, move]) => (move === 0 ? toggledColumn(now, id) : movedColumn(now, id, move)),
          standardColumns,
        );
        expect(columns[0]).toBe('name');
        expect(new Set(columns).size).toBe(columns.length);
        expect(offeredColumns(columns).toSorted()).toEqual(columnIds.toSorted());
      }),
    );
  });
});
