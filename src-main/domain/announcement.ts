import type { DateText } from './calendar-dates.ts';
import type { Meeting } from './meeting.ts';

/**
 * The meeting with the days on which it was made known, each municipality in its own form. A joint meeting counts as
 * announced once the last of its municipalities has done so; days of municipalities that have left are dropped.
 */
export function withAnnouncements<Some extends Meeting>(
  meeting: Some,
  announcements: Readonly<Record<string, DateText>>,
): Some {
  const days = meeting.municipalityIds.map((id) => announcements[id]);
  const known = days.filter((day) => day !== undefined);
  return {
    ...meeting,
    announcements: Object.fromEntries(
      meeting.municipalityIds.flatMap((id) => (announcements[id] === undefined ? [] : [[id, announcements[id]]])),
    ),
    announcedOn: known.length === days.length ? (known.toSorted().at(-1) ?? null) : null,
  };
}

/** Notes (null: takes back) the day on which these municipalities of the meeting made it known. */
export function announce(meeting: Meeting, municipalityIds: readonly string[], on: DateText | null): Meeting {
  const others = Object.entries(meeting.announcements).filter(([id]) => !municipalityIds.includes(id));
  const noted = on === null ? [] : municipalityIds.map((id): readonly [string, DateText] => [id, on]);
  return withAnnouncements(meeting, Object.fromEntries([...others, ...noted]));
}

/** The day on which the meeting was made known in this municipality; null while it was not. */
export function announcedIn(
  meeting: Pick<Meeting, 'announcements' | 'announcedOn'>,
  municipalityId: string,
): DateText | null {
  return meeting.announcements[municipalityId] ?? meeting.announcedOn;
}

/** Municipalities of the meeting that have not made it known yet, in its order. */
export function notYetAnnounced(meeting: Pick<Meeting, 'municipalityIds' | 'announcements'>): readonly string[] {
  return meeting.municipalityIds.filter((id) => meeting.announcements[id] === undefined);
}
