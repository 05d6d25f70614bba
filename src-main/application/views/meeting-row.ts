import type { MeetingRow } from '#contract/meetings.ts';
import { formatTitle } from '#domain/formats/index.ts';
import { isScheduled, type Meeting, meetingState } from '#domain/meeting.ts';
import { meetingName, type Plan } from '#domain/plan.ts';
import { checkMeeting } from '#domain/rules/index.ts';

/** A meeting with the words a screen needs and what the rules say; only planned meetings are checked. */
export function meetingRow(meeting: Meeting, plan: Plan): MeetingRow {
  return {
    meeting,
    name: meetingName(meeting, plan),
    formatTitle: formatTitle(meeting.format),
    state: meetingState(meeting),
    venueName: plan.venues.find((venue) => venue.id === meeting.venueId)?.name ?? '',
    teamName: plan.teams.find((team) => team.id === meeting.teamId)?.name ?? '',
    findings: isScheduled(meeting) ? checkMeeting(meeting, plan) : [],
  };
}

/** Orders meetings by slot; those without one come last. */
export function bySlot(one: { readonly meeting: Meeting }, other: { readonly meeting: Meeting }): number {
  const left = one.meeting.slot ?? '9999';
  const right = other.meeting.slot ?? '9999';
  return left < right ? -1 : Number(left > right);
}
