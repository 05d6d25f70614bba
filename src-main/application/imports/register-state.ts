import type { Amt } from '#domain/amt.ts';
import type { DateText } from '#domain/calendar-dates.ts';
import type { Contact } from '#domain/contact.ts';
import type { Meeting } from '#domain/meeting.ts';
import type { Municipality } from '#domain/municipality.ts';
import type { ProjectArea } from '#domain/project-area.ts';
import { searchKey } from '#domain/search-key.ts';
import type { Reader } from '../../storage/unit-of-work.ts';

/** The register as rows of a file are compared with it, prepared for looking up. */
export interface RegisterState {
  readonly today: DateText;
  readonly byAgs: ReadonlyMap<string, Municipality>;
  readonly byName: ReadonlyMap<string, readonly Municipality[]>;
  readonly amts: ReadonlyMap<string, Amt>;
  readonly amtsByName: ReadonlyMap<string, Amt>;
  readonly areas: ReadonlyMap<string, ProjectArea>;
  readonly areasByName: ReadonlyMap<string, ProjectArea>;
  readonly mayors: ReadonlyMap<string, Contact>;
  readonly meetings: ReadonlyMap<string, readonly Meeting[]>;
}

/** Reads the register once. */
export async function readRegisterState(reader: Reader, today: DateText): Promise<RegisterState> {
  const municipalities = await reader.all('municipalities');
  const amts = await reader.all('amts');
  const areas = await reader.all('project_areas');
  const contacts = await reader.all('contacts');
  const meetings = await reader.all('meetings');
  const mayors = contacts.filter((contact) => contact.role === 'mayor' && contact.municipalityId !== null);
  const pairs = meetings.flatMap((meeting) => meeting.municipalityIds.map((id) => ({ id, meeting })));
  return {
    today,
    byAgs: new Map(municipalities.map((one) => [one.id, one])),
    byName: Map.groupBy(municipalities, (one) => searchKey(one.name)),
    amts: new Map(amts.map((amt) => [amt.id, amt])),
    amtsByName: new Map(amts.map((amt) => [amtKey(amt.name), amt])),
    areas: new Map(areas.map((area) => [area.id, area])),
    areasByName: new Map(areas.map((area) => [searchKey(area.name), area])),
    mayors: new Map(mayors.map((contact) => [contact.municipalityId ?? '', contact])),
    meetings: new Map(
      [...Map.groupBy(pairs, ({ id }) => id)].map(([id, found]) => [id, found.map(({ meeting }) => meeting)]),
    ),
  };
}

/** "Amt Eldenburg Lübz", "Eldenburg-Lübz, Amt" and "Eldenburg Lübz" are the same administration. */
export function amtKey(name: string): string {
  return searchKey(name.replace(/\b(?:amt|amtsverwaltung|stadt)\b/gi, ' '));
}
