import { isDeepStrictEqual } from 'node:util';
import { cancelled, type EventContent } from './event-content.ts';

/**
 * What was last handed out of a meeting. These records stand beside the plan: undo must not touch them, because the
 * files of the recipients are not undone either.
 */
export interface Publication {
  readonly meetingId: string;
  /** SEQUENCE of RFC 5545 §3.8.7.4: a calendar takes over an event only when it is not lower than the one it has. */
  readonly sequence: number;
  /** Instant of the last change of the content as ISO text in UTC. */
  readonly lastModified: string;
  readonly content: EventContent;
}

/** Which meetings an export is about: the whole plan or the ids of a selection. */
export type ExportScope = 'all' | ReadonlySet<string>;

/**
 * The publications that an export hands out, in the order of time.
 *
 * A meeting is new (sequence 0), unchanged (everything stays) or changed (sequence raised by one). A meeting that was
 * published and is no longer there – removed or back without a date – is given out as cancelled; that raises the
 * sequence once and then stays. Meetings outside the scope are neither given out nor cancelled, whether they are
 * present or not.
 *
 * The caller stores each publication returned in place of the one with the same meeting id and keeps all others.
 *
 * @param present contents of the meetings that have a slot now; at least those of the scope
 * @param published everything that was ever handed out, one record per meeting
 * @param now present instant as ISO text in UTC
 */
export function publish(
  present: readonly EventContent[],
  published: readonly Publication[],
  now: string,
  scope: ExportScope,
): readonly Publication[] {
  const inScope = ({ meetingId }: { readonly meetingId: string }) => scope === 'all' || scope.has(meetingId);
  const earlier = new Map(published.map((publication) => [publication.meetingId, publication]));
  const presentIds = new Set(present.map(({ meetingId }) => meetingId));
  const vanished = published
    .filter((publication) => !presentIds.has(publication.meetingId))
    .map(({ content }) => cancelled(content));
  return [...present, ...vanished]
    .filter(inScope)
    .map((content) => publicationOf(content, earlier.get(content.meetingId), now))
    .sort(byTime);
}

function publicationOf(content: EventContent, earlier: Publication | undefined, now: string): Publication {
  if (earlier && isDeepStrictEqual(earlier.content, content)) return earlier;
  return {
    meetingId: content.meetingId,
    sequence: earlier ? earlier.sequence + 1 : 0,
    lastModified: now,
    content,
  };
}

/** By slot, then by id, compared by code units so that every machine gives the same order. */
function byTime(one: Publication, other: Publication): number {
  return compare(one.content.slot, other.content.slot) || compare(one.meetingId, other.meetingId);
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
