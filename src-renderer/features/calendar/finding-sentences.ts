import type { PlacedMeeting } from '#contract/meetings.ts';
import { germanSlot } from '#domain/german-dates.ts';
import type { Finding } from '#domain/rules/rule.ts';
import type { MoveTarget } from './placement.ts';

/** Why a day that is over cannot be chosen. */
export const pastSentence = 'Dieser Tag ist vorbei und lässt sich nicht mehr planen.';

/** "Keine Einwände." or every finding as a sentence: what a screen reader says about a slot. */
export function spokenFindings(findings: readonly Finding[]): string {
  if (findings.length === 0) return 'Keine Einwände.';
  return findings
    .map(({ severity, message }) => `${severity === 'violation' ? 'Verstoß' : 'Hinweis'}: ${message}`)
    .join(' ');
}

/** "Göhlen: Donnerstag, 18. März 2027, 19:00 Uhr. Keine Einwände." */
export function spokenTarget({ name, slot, past, findings }: MoveTarget): string {
  return `${name}: ${germanSlot(slot)}. ${past ? pastSentence : spokenFindings(findings)}`;
}

/** "2 Verstöße", "1 Hinweis", "1 Verstoß, 3 Hinweise" or nothing. */
export function countedFindings(findings: readonly Finding[]): string {
  const violations = findings.filter(({ severity }) => severity === 'violation').length;
  const warnings = findings.length - violations;
  const parts = [
    violations === 0 ? '' : violations === 1 ? '1 Verstoß' : `${violations} Verstöße`,
    warnings === 0 ? '' : warnings === 1 ? '1 Hinweis' : `${warnings} Hinweise`,
  ];
  return parts.filter(Boolean).join(', ');
}

/** What the notice says after a step: "Göhlen: Donnerstag, 18. März 2027, 19:00 Uhr." and the hints, if any. */
export function placedSentence(name: string, { meeting, findings }: PlacedMeeting): string {
  const slot = meeting.slot === null ? 'ohne Termin' : germanSlot(meeting.slot);
  return `${name}: ${slot}.${findings.length > 0 ? ` ${spokenFindings(findings)}` : ''}`;
}
