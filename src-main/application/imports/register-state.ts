import type { Amt } from '#domain/amt.ts';
import type { DateText } from '#domain/calendar-dates.ts';
import type { Contact, ContactRole } from '#domain/contact.ts';
import type { Meeting } from '#domain/meeting.ts';
import type { Municipality } from '#domain/municipality.ts';
import type { ProjectArea } from '#domain/project-area.ts';
import { searchKey } from '#domain/search-key.ts';
import { remembered } from '../../imports/remembered.ts';
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
  /** Towns without an Amt, which administer themselves, by `amtKey`. */
  readonly towns: ReadonlyMap<string, Amt>;
  /** The first contact of a role, by `contactKey`. */
  readonly contacts: ReadonlyMap<string, Contact>;
  readonly meetings: ReadonlyMap<string, readonly Meeting[]>;
}

/** Reads the register once. */
export async function readRegisterState(reader: Reader, today: DateText): Promise<RegisterState> {
  const municipalities = await reader.all('municipalities');
  const amts = await reader.all('amts');
  const areas = await reader.all('project_areas');
  const contacts = await reader.all('contacts');
  const meetings = await reader.all('meetings');
  const pairs = meetings.flatMap((meeting) => meeting.municipalityIds.map((id) => ({ id, meeting })));
  return {
    today,
    byAgs: new Map(municipalities.map((one) => [one.id, one])),
    byName: Map.groupBy(municipalities, (one) => searchKey(one.name)),
    amts: new Map(amts.map((amt) => [amt.id, amt])),
    amtsByName: new Map(amts.map((amt) => [amtKey(amt.name), amt])),
    areas: new Map(areas.map((area) => [area.id, area])),
    areasByName: new Map(areas.map((area) => [searchKey(area.name), area])),
    towns: new Map(amts.filter(({ kind }) => kind === 'amtsfreie Stadt').map((amt) => [amtKey(amt.name), amt])),
    contacts: new Map(
      // The first of a role counts, one that may be printed before a private one.
      [
        ...contacts.filter(({ isPrivate }) => isPrivate),
        ...contacts.filter(({ isPrivate }) => !isPrivate).toReversed(),
      ].map((contact) => [contactKey(contact.municipalityId ?? contact.amtId ?? '', contact.role), contact]),
    ),
    meetings: new Map(
      [...Map.groupBy(pairs, ({ id }) => id)].map(([id, found]) => [id, found.map(({ meeting }) => meeting)]),
    ),
  };
}

/** Key of the people of one role at a municipality or an Amt. */
export function contactKey(ownerId: string, role: ContactRole): string {
  return `${ownerId} ${role}`;
}

/** "Amt Eldenburg Lübz", "Eldenburg-Lübz, Amt" and "Eldenburg Lübz" are the same administration. */
export const amtKey = remembered((name) => searchKey(name.replace(/\b(?:amt|amtsverwaltung|stadt)\b/gi, ' ')));
