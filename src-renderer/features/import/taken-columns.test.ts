import { expect, it } from 'vitest';
import { mappingWithout, optionalColumns } from './taken-columns.ts';

const mapping = [
  { header: 'AGS', field: 'ags' },
  { header: 'Ort', field: 'name' },
  { header: 'EW', field: 'population' },
  { header: 'Farbe', field: null },
];
const fields = [
  { id: 'ags', title: 'Gemeindeschlüssel' },
  { id: 'name', title: 'Name der Gemeinde' },
  { id: 'population', title: 'Einwohner' },
];

it('every mapped column may be left out but those that say which Gemeinde is meant', () => {
  expect(optionalColumns(mapping, { fields })).toEqual([{ header: 'EW', title: 'Einwohner' }]);
});

it('a column that is left out fills nothing, the others stay as they are', () => {
  expect(mappingWithout(mapping, new Set(['EW']))).toEqual([
    ...mapping.slice(0, 2),
    { header: 'EW', field: null },
    ...mapping.slice(3),
  ]);
  expect(mappingWithout(mapping, new Set())).toEqual(mapping);
});
