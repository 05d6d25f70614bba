import type { DateText } from './calendar-dates.ts';
import { type Meeting, meetingState } from './meeting.ts';
import type { Municipality } from './municipality.ts';
import { isNeedMet } from './need.ts';

/** True while a municipality still needs a meeting: nothing was decided against it, and the need is not met. */
export function awaitsMeeting(
  { needDecision, parts }: Pick<Municipality, 'needDecision' | 'parts'>,
  ownMeetings: readonly Meeting[],
): boolean {
  if (isNeedMet({ parts }, ownMeetings)) return false;
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
