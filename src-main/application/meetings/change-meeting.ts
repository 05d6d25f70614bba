import { fail, ok, type Result } from '#contract/result.ts';
import { isOpen, type Meeting } from '#domain/meeting.ts';
import { meetingName } from '#domain/plan.ts';
import type { Unit } from '../../storage/unit-of-work.ts';
import type { UseCaseContext } from '../context.ts';
import { type DeskState, gatherDesk } from '../desk-state.ts';

/** What is decided about a meeting: how it stands afterwards and how the step is called, or why not. */
export type MeetingDecision =
  | { readonly next: Meeting; readonly title: string; readonly municipalityIds?: readonly string[] }
  | { readonly refusal: string };

/** What a decision can draw on. */
export interface MeetingCase {
  readonly meeting: Meeting;
  /** Names of its municipalities. */
  readonly name: string;
  readonly desk: DeskState;
  readonly unit: Unit;
}

/** One undoable step on one meeting. `open`: only while it is ahead. */
export function changeMeeting(
  context: UseCaseContext,
  input: { readonly meetingId: string; readonly expectedVersion: number },
  when: 'open' | 'always',
  decide: (about: MeetingCase) => MeetingDecision | Promise<MeetingDecision>,
): Promise<Result<{ readonly version: number }>> {
  return context.work(async (unit) => {
    const meeting = await unit.get('meetings', input.meetingId);
    if (when === 'open' && !isOpen(meeting)) return { result: fail('invalid-input', closedMeeting) };
    const desk = await gatherDesk(unit, context);
    const decision = await decide({ meeting, name: meetingName(meeting, desk), desk, unit });
    if ('refusal' in decision) return { result: fail('invalid-input', decision.refusal) };
    const { version } = await unit.update('meetings', decision.next, input.expectedVersion);
    const municipalityIds = decision.municipalityIds ?? meeting.municipalityIds;
    return { result: ok({ version }), title: decision.title, municipalityIds };
  });
}

/** The sentence about a meeting that is over. */
const closedMeeting = 'Diese Versammlung ist bereits abgeschlossen oder abgesagt.';
