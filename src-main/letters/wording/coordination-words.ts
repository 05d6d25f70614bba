import { type CoordinationState, coordinationTitles, isGranted } from '#domain/coordination.ts';
import { germanSlot } from '#domain/german-dates.ts';
import type { LetterSituation } from '../kind.ts';
import type { Block } from '../letter.ts';
import { bullets, paragraph } from './blocks.ts';
import { linesOf, oneLine } from './plain-text.ts';

type Coordinated = Pick<LetterSituation, 'coordination' | 'coordinationState'>;

/** Conditions of the Landkreis that bind the meeting, one line each; none unless it agreed with conditions. */
export function conditionsOf({ coordination, coordinationState }: Coordinated): readonly string[] {
  return coordinationState === 'granted-with-conditions' ? linesOf(coordination?.conditions ?? '') : [];
}

/** What a letter to the municipality says about the Landkreis. Consent is named only when it was really given. */
export function coordinationBlocks(situation: Coordinated): readonly Block[] {
  const { coordination, coordinationState } = situation;
  if (!isGranted(coordinationState)) return [paragraph('Die Abstimmung mit dem Landkreis läuft.')];
  const reference = oneLine(coordination?.reference ?? '');
  const source = reference ? ` (Aktenzeichen ${reference})` : '';
  const sentences = [`Die Form haben wir mit dem Landkreis abgestimmt${source}.`];
  if (coordination?.slot)
    sentences.push(
      `Die Zustimmung gilt für ${germanSlot(coordination.slot)}; für einen anderen Termin holen wir sie erneut ein.`,
    );
  const conditions = conditionsOf(situation);
  if (coordinationState === 'granted-with-conditions')
    sentences.push(
      conditions.length > 0
        ? 'Der Landkreis hat folgende Auflagen erteilt:'
        : 'Der Landkreis hat dazu Auflagen erteilt.',
    );
  return [paragraph(sentences.join(' ')), ...bullets(conditions)];
}

/** Why the consent is missing, as the end of a sentence: "die Abstimmung ist angefragt". */
export function missingConsent(state: CoordinationState): string {
  return `die Abstimmung ist ${coordinationTitles[state]}`;
}

/** True when the Landkreis has said no to what is planned now, or has taken its consent back. */
export function isRefused(state: CoordinationState): boolean {
  return state === 'denied' || state === 'withdrawn';
}
