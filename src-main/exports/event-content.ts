import type { Slot } from '#domain/calendar-dates.ts';
import { formatById } from '#domain/formats/index.ts';
import { leadOf, type Meeting, meetingState } from '#domain/meeting.ts';
import { designationOf, type Municipality } from '#domain/municipality.ts';
import { meetingName, type Plan } from '#domain/plan.ts';
import { type Venue, venueAddress } from '#domain/venue.ts';
import { placeWithoutVenue, publicLines, webAddressOf } from './public-facts.ts';

/** How certain a date is, in the words of RFC 5545. */
export type EventStatus = 'TENTATIVE' | 'CONFIRMED' | 'CANCELLED';

/**
 * What the recipient of a plan sees of a meeting, whatever the kind of file. It holds what may be known outside and
 * nothing else: no notes, no reasons, no key holders, no names of persons.
 */
export interface EventContent {
  readonly meetingId: string;
  /**
   * Name of the event in the calendars of the recipients, the same for life. It hangs on the id of the meeting alone:
   * neither date nor municipality nor format may change it, or the old date would stay in their calendars. The domain
   * `.invalid` (RFC 2606) never belongs to anybody and tells nothing of the machine.
   */
  readonly uid: string;
  readonly slot: Slot;
  readonly durationMinutes: number;
  readonly summary: string;
  /** Lines separated by `\n`. */
  readonly description: string;
  /** Address of the venue, web address or telephone number; empty when it is not known yet. */
  readonly location: string;
  /**
   * WGS 84 degrees with six decimals of the municipality in which the meeting takes place (not of the house); both are
   * null when there is no such place.
   */
  readonly latitude: number | null;
  readonly longitude: number | null;
  /** Absolute http(s) address in ASCII. */
  readonly url: string | null;
  readonly status: EventStatus;
}

/** Content of one meeting; null while it has no slot. For many meetings at once take `eventContents`. */
export function eventContent(meeting: Meeting, plan: Plan): EventContent | null {
  return eventContents([meeting], plan)[0] ?? null;
}

/** Contents of all meetings that have a slot, in the order given. */
export function eventContents(
  meetings: readonly Meeting[],
  plan: Pick<Plan, 'municipalities' | 'venues'>,
): readonly EventContent[] {
  const municipalities = new Map(plan.municipalities.map((municipality) => [municipality.id, municipality]));
  const venues = new Map(plan.venues.map((venue) => [venue.id, venue]));
  return meetings.flatMap((meeting) => {
    if (meeting.slot === null) return [];
    const venue = meeting.venueId === null ? undefined : venues.get(meeting.venueId);
    const content = contentOf(meeting, meeting.slot, {
      invited: meeting.municipalityIds.flatMap((id) => municipalities.get(id) ?? []),
      venue,
      host: municipalities.get(venue?.municipalityId ?? leadOf(meeting)),
    });
    return [meeting.cancelledOn === null ? content : cancelled(content)];
  });
}

/** The content as it is given out when the date does not take place; a cancelled content stays as it is. */
export function cancelled(content: EventContent): EventContent {
  if (content.status === 'CANCELLED') return content;
  return {
    ...content,
    status: 'CANCELLED',
    summary: `ABGESAGT: ${content.summary}`,
    description: 'Dieser Termin findet nicht statt.',
  };
}

interface Surroundings {
  readonly invited: readonly Municipality[];
  readonly venue: Venue | undefined;
  /** The municipality in which the meeting takes place. */
  readonly host: Municipality | undefined;
}

function contentOf(meeting: Meeting, slot: Slot, { invited, venue, host }: Surroundings): EventContent {
  const place = placeWithoutVenue(meeting.format, meeting.details);
  const atVenue = place === null;
  return {
    meetingId: meeting.id,
    uid: `${meeting.id}@ortstermin.invalid`,
    slot,
    durationMinutes: meeting.durationMinutes,
    summary: summaryOf(meeting, invited),
    description: descriptionOf(meeting, invited),
    location: place ?? (venue ? venueAddress(venue) : ''),
    latitude: atVenue ? degrees(host?.latitude) : null,
    longitude: atVenue ? degrees(host?.longitude) : null,
    url: webAddressOf(place),
    status: meetingState(meeting) === 'scheduled' ? 'TENTATIVE' : 'CONFIRMED',
  };
}

function summaryOf(meeting: Meeting, invited: readonly Municipality[]): string {
  const format = formatById(meeting.format);
  const suffix = format && !format.needsVenue ? ` (${format.title})` : '';
  return `Einwohnerversammlung ${meetingName(meeting, { municipalities: invited })}${suffix}`;
}

function descriptionOf(meeting: Meeting, invited: readonly Municipality[]): string {
  const format = formatById(meeting.format);
  return [
    `Einwohnerversammlung: ${invited.map(designationOf).join(', ')}`,
    ...(format ? [`Form: ${format.title}`] : []),
    ...publicLines(meeting.format, meeting.details),
  ].join('\n');
}

/** Six decimals, about a tenth of a metre, are what RFC 5545 §3.8.1.6 asks for; more would only make files differ. */
function degrees(value: number | null | undefined): number | null {
  return value === null || value === undefined ? null : Number(value.toFixed(6));
}
