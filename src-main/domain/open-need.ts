import type { DateText } from './calendar-dates.ts';
import { isScheduled, type Meeting, meetingState } from './meeting.ts';
import type { Municipality } from './municipality.ts';

/**
 * True while a municipality still needs a meeting: nothing was decided against it, and none was held, or another one is
 * planned. Derived from what was recorded and not from the stage, so further stages do not change it.
 */
export function awaitsMeeting(
  { needDecision }: Pick<Municipality, 'needDecision'>,
  ownMeetings: readonly Meeting[],
): boolean {
  if (!ownMeetings.some(isScheduled) && ownMeetings.some(isHeld)) return false;
  return needDecision !== 'not-affected' && needDecision !== 'refused';
}

/** Day of the meeting held last; null when there was none. */
export function lastHeldOn(ownMeetings: readonly Meeting[]): DateText | null {
  const days = ownMeetings.filter(isHeld).flatMap(({ heldOn }) => heldOn ?? []);
  return days.toSorted().at(-1) ?? null;
}

function isHeld(meeting: Meeting): boolean {
  return meetingState(meeting) === 'held';
}
