import { describe, expect, it } from 'vitest';
import type { TrayItem } from '#contract/meetings.ts';
import { amtNamesIn, filterTray, noTrayFilter, withoutFormat } from './tray-filter.ts';

function item(name: string, amtName: string, format: string | null): TrayItem {
  return { municipalityId: name, name, amtName, meetingId: null, format, deadline: null, coordination: 'not-begun' };
}

const tray = [
  item('Göhlen', 'Amt Ludwigslust-Land', 'inPerson'),
  item('Zölkow', 'Amt Crivitz', null),
  item('Picher', 'Amt Hagenow-Land', 'video'),
];
const namesOf = (items: readonly TrayItem[]) => items.map(({ name }) => name);

describe('the filter of the tray', () => {
  it('shows everything when nothing is narrowed', () => {
    expect(filterTray(tray, noTrayFilter)).toEqual(tray);
  });

  it('finds names typed with and without umlauts, and by Amt', () => {
    expect(namesOf(filterTray(tray, { ...noTrayFilter, search: 'goehl' }))).toEqual(['Göhlen']);
    expect(namesOf(filterTray(tray, { ...noTrayFilter, search: 'zolkow' }))).toEqual(['Zölkow']);
    expect(namesOf(filterTray(tray, { ...noTrayFilter, search: 'hagenow' }))).toEqual(['Picher']);
  });

  it('narrows to one format, and to those without any', () => {
    expect(namesOf(filterTray(tray, { ...noTrayFilter, format: 'video' }))).toEqual(['Picher']);
    expect(namesOf(filterTray(tray, { ...noTrayFilter, format: withoutFormat }))).toEqual(['Zölkow']);
  });

  it('lists each Amt once in German order', () => {
    expect(amtNamesIn([...tray, item('Alt Zachun', 'Amt Hagenow-Land', null)])).toEqual([
      'Amt Crivitz',
      'Amt Hagenow-Land',
      'Amt Ludwigslust-Land',
    ]);
  });
});
