import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { isDate } from '#domain/calendar-dates.ts';
import { readHolidays, readShippedRegister } from './shipped-data.ts';

const resources = fileURLToPath(new URL('../../resources', import.meta.url));

describe('the shipped register', () => {
  it('holds every municipality once, each with an administration that has an address', async () => {
    const { municipalities, amts, districtName, attribution } = await readShippedRegister(
      resources,
      'ludwigslust-parchim',
    );
    expect([districtName, municipalities.length]).toEqual(['Landkreis Ludwigslust-Parchim', 142]);
    expect(attribution).toContain('Statistisches Bundesamt');
    expect(new Set(municipalities.map(({ id }) => id)).size).toBe(142);
    const administrations = new Map(amts.map((amt) => [amt.id, amt]));
    expect(administrations.size).toBe(amts.length);
    for (const { id, kind, name, amtId, postcodes, populationDate, latitude, longitude } of municipalities) {
      expect(id).toMatch(/^13076\d{3}$/);
      expect(['Gemeinde', 'Stadt']).toContain(kind);
      expect(name).toBe(name.normalize('NFC').trim());
      expect(administrations.get(amtId ?? '')).toMatchObject({ postcode: expect.stringMatching(/^\d{5}$/) });
      expect(administrations.get(amtId ?? '')?.street).not.toBe('');
      for (const postcode of postcodes) expect(postcode).toMatch(/^\d{5}$/);
      expect(isDate(populationDate ?? '')).toBe(true);
      expect(latitude).toBeGreaterThan(52.9);
      expect(latitude).toBeLessThan(53.9);
      expect(longitude).toBeGreaterThan(10.5);
      expect(longitude).toBeLessThan(12.4);
    }
  });

  it('is not there under any other name', async () => {
    await expect(readShippedRegister(resources, 'nirgendwo')).rejects.toMatchObject({ code: 'ENOENT' });
  });
});

describe('the shipped holidays', () => {
  it('are days and periods that exist, in order, up to the day for which they are known', async () => {
    const calendar = await readHolidays(resources, 'mecklenburg-vorpommern');
    for (const periods of [calendar.publicHolidays, calendar.schoolHolidays]) {
      expect(periods.length).toBeGreaterThan(10);
      for (const { name, from, to } of periods) {
        expect([name !== '', isDate(from), isDate(to), from <= to]).toEqual([true, true, true, true]);
      }
    }
    const last = calendar.schoolHolidays.reduce((latest, { to }) => (to > latest ? to : latest), '');
    expect(calendar.schoolHolidaysKnownUntil >= last).toBe(true);
  });
});
