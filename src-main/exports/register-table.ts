import type { Amt } from '#domain/amt.ts';
import type { Contact, ContactRole } from '#domain/contact.ts';
import type { Municipality, NeedDecision } from '#domain/municipality.ts';
import type { ProjectArea } from '#domain/project-area.ts';
import type { Table, TableCell } from './tables/table.ts';

/** The records around a municipality that its row draws on. */
export interface RegisterRecords {
  readonly amts: readonly Amt[];
  readonly projectAreas: readonly ProjectArea[];
  readonly contacts: readonly Contact[];
}

const decisions: Readonly<Record<NeedDecision, string>> = {
  unchecked: 'ungeprüft',
  needed: 'erforderlich',
  'not-affected': 'nicht betroffen',
  deferred: 'zurückgestellt',
  refused: 'abgelehnt',
};

type Column = readonly [heading: string, cell: (municipality: Municipality, records: Lookup) => TableCell];

const columns: readonly Column[] = [
  ['AGS', ({ id }) => id],
  ['Name', ({ name }) => name],
  ['Art', ({ kind }) => kind],
  ['Amt', ({ amtId }, { amts }) => amtText(amts.get(amtId ?? ''))],
  ['PLZ', ({ postcodes }) => postcodes.join(', ')],
  ['Einwohner', ({ population }) => population],
  ['Stand der Einwohnerzahl', ({ populationDate }) => dayOf(populationDate)],
  ['Breite', ({ latitude }) => latitude],
  ['Länge', ({ longitude }) => longitude],
  ['Fläche in km²', ({ areaKm2 }) => areaKm2],
  ['Förderfähige Adressen', ({ eligibleAddresses }) => eligibleAddresses],
  ['Projektgebiet', ({ projectAreaId }, { areas }) => areas.get(projectAreaId ?? '')?.name ?? ''],
  ['Ende der Planungsphase', ({ projectAreaId }, { areas }) => dayOf(areas.get(projectAreaId ?? '')?.deadline ?? null)],
  ...personColumns('Bürgermeister/in', 'mayor', ({ id }) => id),
  ['Vorlauf in Tagen', ({ leadTimeDays }) => leadTimeDays],
  ['Bedarf', ({ needDecision }) => decisions[needDecision]],
  ['Begründung Bedarf', ({ needReason }) => needReason],
  ['Amt Straße', ({ amtId }, { amts }) => amts.get(amtId ?? '')?.street ?? ''],
  ['Amt PLZ', ({ amtId }, { amts }) => amts.get(amtId ?? '')?.postcode ?? ''],
  ['Amt Ort', ({ amtId }, { amts }) => amts.get(amtId ?? '')?.city ?? ''],
  ['Amt Telefon', ({ amtId }, { amts }) => amts.get(amtId ?? '')?.phone ?? ''],
  ['Amt E-Mail', ({ amtId }, { amts }) => amts.get(amtId ?? '')?.email ?? ''],
  ['Amt Internet', ({ amtId }, { amts }) => amts.get(amtId ?? '')?.website ?? ''],
  ...personColumns('Amtsvorsteher/in', 'amt-head', ({ amtId }) => amtId),
  ...personColumns('LVB', 'chief-officer', ({ amtId }) => amtId),
];

/** Name, form of address and the ways to reach the person of a role. */
function personColumns(
  title: string,
  role: ContactRole,
  ownerOf: (municipality: Municipality) => string | null,
): readonly Column[] {
  const column = (heading: string, fact: 'name' | 'formOfAddress' | 'phone' | 'email'): Column => [
    heading,
    (municipality, { contacts }) => contacts.get(`${ownerOf(municipality)} ${role}`)?.[fact] ?? '',
  ];
  return [
    column(title, 'name'),
    column(`Anrede ${title}`, 'formOfAddress'),
    column(`Telefon ${title}`, 'phone'),
    column(`E-Mail ${title}`, 'email'),
  ];
}

interface Lookup {
  readonly amts: ReadonlyMap<string, Amt>;
  readonly areas: ReadonlyMap<string, ProjectArea>;
  /** The first person of a role that may leave the house, by id of the owner and role. */
  readonly contacts: ReadonlyMap<string, Contact>;
}

/** The register as a table whose headings the import knows. Private contacts and internal notes stay in the house. */
export function registerTable(municipalities: readonly Municipality[], records: RegisterRecords): Table {
  const lookup: Lookup = {
    amts: new Map(records.amts.map((amt) => [amt.id, amt])),
    areas: new Map(records.projectAreas.map((area) => [area.id, area])),
    contacts: new Map(
      records.contacts
        .filter(({ isPrivate }) => !isPrivate)
        .toReversed()
        .map((contact) => [`${contact.municipalityId ?? contact.amtId} ${contact.role}`, contact]),
    ),
  };
  return {
    title: 'Gemeinden',
    headings: columns.map(([heading]) => heading),
    rows: municipalities.map((municipality) => columns.map(([, cell]) => cell(municipality, lookup))),
  };
}

function amtText(amt: Amt | undefined): string {
  if (!amt) return '';
  return amt.kind === 'amtsfreie Stadt' ? 'amtsfrei' : amt.name;
}

function dayOf(day: string | null): TableCell {
  return day === null ? null : { day };
}
