import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Amt } from '#domain/amt.ts';
import type { HolidayCalendar } from '#domain/holidays.ts';
import type { Municipality } from '#domain/municipality.ts';

/** A register that ships with the program: facts from the official register, nothing recorded yet. */
export interface ShippedRegister {
  readonly districtName: string;
  /** Source that has to be named wherever the data are shown. */
  readonly attribution: string;
  readonly amts: readonly Omit<Amt, 'version'>[];
  readonly municipalities: readonly RegisterFacts[];
}

/** What the official register says about a municipality. */
export type RegisterFacts = Pick<
  Municipality,
  | 'id'
  | 'name'
  | 'kind'
  | 'amtId'
  | 'postcodes'
  | 'population'
  | 'populationDate'
  | 'latitude'
  | 'longitude'
  | 'areaKm2'
>;

/** Reads a shipped register by name, such as "ludwigslust-parchim". */
export async function readShippedRegister(resourcesFolder: string, name: string): Promise<ShippedRegister> {
  return JSON.parse(await readFile(join(resourcesFolder, 'registers', `${name}.json`), 'utf8'));
}

/** Reads the holidays of a Land, such as "mecklenburg-vorpommern". */
export async function readHolidays(resourcesFolder: string, region: string): Promise<HolidayCalendar> {
  return JSON.parse(await readFile(join(resourcesFolder, 'holidays', `${region}.json`), 'utf8'));
}
