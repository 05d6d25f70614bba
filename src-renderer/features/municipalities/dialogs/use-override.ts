import { useState } from 'react';
import type { Result } from '#contract/result.ts';
import type { Override } from '#domain/meeting.ts';
import { openViolations } from '#domain/move-meeting.ts';
import type { Finding } from '#domain/rules/rule.ts';
import { findingsOf } from '../../../ui/findings.ts';

/**
 * The reason that lets a change pass although rules are violated. `live` is what the rules say on screen; what only
 * the host could know arrives with its refusal and is shown as well.
 */
export function useOverride(live: readonly Finding[], overrides: readonly Override[]) {
  const [refused, setRefused] = useState<readonly Finding[]>([]);
  const [reason, setReason] = useState('');
  const findings = [
    ...live,
    ...refused.filter(
      (finding) => !live.some((one) => one.ruleId === finding.ruleId && one.message === finding.message),
    ),
  ];
  const reasonNeeded = openViolations(findings, overrides).length > 0;
  return {
    findings,
    reasonNeeded,
    reason,
    setReason,
    complete: !reasonNeeded || reason.trim() !== '',
    /** What is sent along with the change. */
    sent: reasonNeeded && reason.trim() !== '' ? { overrideReason: reason.trim() } : {},
    /** Takes a refusal in; true when the change was made. */
    took: (result: Result<unknown>): boolean => {
      if (!result.ok) setRefused(findingsOf(result.error));
      return result.ok;
    },
    /** Forgets what the host has said: another slot is being looked at. */
    forget: () => setRefused([]),
  };
}
