import { useCallback, useRef, useState } from 'react';
import type { PlacedMeeting } from '#contract/meetings.ts';
import type { Result } from '#contract/result.ts';
import type { Meeting } from '#domain/meeting.ts';
import { openViolations } from '#domain/move-meeting.ts';
import { meetingName, type Plan } from '#domain/plan.ts';
import type { Finding } from '#domain/rules/rule.ts';
import { FindingList } from '../../ui/finding-list.tsx';
import { findingsOf } from '../../ui/findings.ts';
import { showRefusal } from '../../ui/notices.tsx';
import { ReasonDialog } from '../../ui/reason-dialog.tsx';
import { useChange } from '../../ui/use-change.ts';
import { placedSentence } from './finding-sentences.ts';
import { type PlacementStep, previewStep } from './placement.ts';

interface Question {
  readonly name: string;
  readonly findings: readonly Finding[];
  readonly answer: (reason: string | null) => void;
}

/** Sends a step with the reason, if one was given; answers what the API says. */
type Send = (overrideReason: { readonly overrideReason?: string }) => Promise<Result<PlacedMeeting>>;

/**
 * Puts meetings into slots. A step that breaks a rule asks for a reason first; the promise tells whether the step was
 * made, so that the caller can put the drag back. The dialog belongs somewhere on the screen.
 */
export function usePlacement(plan: Plan) {
  const schedule = useChange('meetings.schedule');
  const move = useChange('meetings.move');
  const resize = useChange('meetings.resize');
  const [question, setQuestion] = useState<Question | null>(null);
  const versions = useRef(new Map<string, number>());

  const sendWithReason = useCallback(
    async (name: string, open: readonly Finding[], shown: readonly Finding[], send: Send) => {
      const ask = (findings: readonly Finding[]) =>
        new Promise<string | null>((resolve) => {
          setQuestion({ name, findings, answer: resolve });
        }).finally(() => setQuestion(null));

      const reason = open.length > 0 ? await ask(shown) : undefined;
      if (reason === null) return false;
      const first = await send(reason === undefined ? {} : { overrideReason: reason });
      if (first.ok) return true;
      if (first.error.code !== 'rule-violation') return false;
      const refused = findingsOf(first.error);
      if (reason !== undefined || refused.length === 0) {
        showRefusal(first.error);
        return false;
      }
      const secondReason = await ask(refused);
      if (secondReason === null) return false;
      const second = await send({ overrideReason: secondReason });
      if (!second.ok && second.error.code === 'rule-violation') showRefusal(second.error);
      return second.ok;
    },
    [],
  );

  const place = useCallback(
    async (step: PlacementStep): Promise<boolean> => {
      const { meeting, findings } = previewStep(step, plan);
      const name = meetingName(meeting, plan);
      const report = (placed: PlacedMeeting) => placedSentence(name, placed);
      const versionOf = ({ id, version }: Meeting) => Math.max(version, versions.current.get(id) ?? 0);
      const send: Send = async (reason) => {
        const result = await (step.kind === 'schedule'
          ? schedule.change(
              {
                municipalityId: step.municipalityId,
                slot: step.slot,
                durationMinutes: step.durationMinutes,
                ...reason,
              },
              report,
            )
          : step.kind === 'move'
            ? move.change(
                { meetingId: step.meeting.id, slot: step.slot, expectedVersion: versionOf(step.meeting), ...reason },
                report,
              )
            : resize.change(
                {
                  meetingId: step.meeting.id,
                  durationMinutes: step.durationMinutes,
                  expectedVersion: versionOf(step.meeting),
                  ...reason,
                },
                report,
              ));
        if (result.ok) versions.current.set(result.value.meeting.id, result.value.meeting.version);
        return result;
      };
      return sendWithReason(name, openViolations(findings, meeting.overrides), findings, send);
    },
    [move.change, plan, resize.change, schedule.change, sendWithReason],
  );

  const dialog = question && (
    <ReasonDialog
      title={`${question.name}: Regel verletzt`}
      message="Gegen diesen Termin spricht eine Regel. Wenn er trotzdem gelten soll, geben Sie bitte den Grund an."
      confirmLabel="Trotzdem festlegen"
      onConfirm={question.answer}
      onClose={() => question.answer(null)}
    >
      <FindingList findings={question.findings} />
    </ReasonDialog>
  );

  return { place, sendWithReason, dialog, pending: schedule.pending || move.pending || resize.pending };
}
