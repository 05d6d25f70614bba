import { isDate } from '#domain/calendar-dates.ts';
import type { FormatDetails, FormatField } from '#domain/formats/format.ts';
import { formatById } from '#domain/formats/index.ts';
import { germanDate } from '#domain/german-dates.ts';

/** What leaves the house of a format. Everything that is not named here stays inside. */
interface PublicFacts {
  /** The field that says where the meeting takes place; null: at its venue. */
  readonly placeField: string | null;
  /** Fields that stand in the description, in this order. */
  readonly described: readonly string[];
}

/**
 * Facts by id of the format: those that are printed in the invitation as well. The technology of a room and the name
 * of a moderator are for preparation only.
 */
const publicFacts: ReadonlyMap<string, PublicFacts> = new Map([
  ['inPerson', { placeField: null, described: ['doorsOpen', 'hints'] }],
  [
    'video',
    {
      placeField: 'address',
      described: ['address', 'availableUntil', 'questions', 'questionsUntil', 'withoutInternet'],
    },
  ],
  ['phone', { placeField: 'number', described: ['number', 'hours', 'pin', 'registration', 'documents'] }],
]);

/** Labels for the recipient where the one of the form speaks to the person who fills it in. */
const labelsForRecipients: ReadonlyMap<string, string> = new Map([['hints', 'Hinweise']]);

/** A format that nobody has described yet shows its venue and nothing else. */
const onlyVenue: PublicFacts = { placeField: null, described: [] };

/** The public facts of a meeting as lines "Einlass ab: 18:30 Uhr"; facts without a value are left out. */
export function publicLines(format: string, details: FormatDetails): readonly string[] {
  const fields = formatById(format)?.fields ?? [];
  return factsOf(format).described.flatMap((key) => {
    const field = fields.find((candidate) => candidate.key === key);
    const value = details[key]?.trim();
    return field && value ? [`${labelsForRecipients.get(key) ?? field.label}: ${readable(field, value)}`] : [];
  });
}

/** Where a meeting without a venue takes place: web address or telephone number; null when it takes place at a venue. */
export function placeWithoutVenue(format: string, details: FormatDetails): string | null {
  const { placeField } = factsOf(format);
  return placeField === null ? null : (details[placeField]?.trim() ?? '');
}

/** The place as an absolute http(s) address in ASCII as RFC 3986 asks for; null when it is none. */
export function webAddressOf(place: string | null): string | null {
  const address = place === null ? null : URL.parse(place);
  return address && /^https?:$/.test(address.protocol) ? address.href : null;
}

function factsOf(format: string): PublicFacts {
  return publicFacts.get(format) ?? onlyVenue;
}

function readable(field: FormatField, value: string): string {
  if (field.type === 'date' && isDate(value)) return germanDate(value);
  return field.type === 'time' ? `${value} Uhr` : value;
}
