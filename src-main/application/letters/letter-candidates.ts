import { fail, type Result } from '#contract/result.ts';
import type { LetterKind, LetterSituation } from '../../letters/kind.ts';
import { letterKindById, letterKinds } from '../../letters/kinds/index.ts';
import type { DeskState } from '../desk-state.ts';
import { letterSituationOf, type MunicipalitySituation, situationsOf } from '../situations.ts';

/** A municipality for which a letter is to be written, with what the kind says about it. */
export interface LetterCandidate {
  readonly situation: MunicipalitySituation;
  readonly facts: LetterSituation;
  readonly obstacles: ReturnType<LetterKind['obstacles']>;
  readonly warnings: readonly string[];
}

/** A kind of letter with the chosen municipalities, in the order in which they were chosen. */
export type LetterSelection =
  | { readonly ok: true; readonly kind: LetterKind; readonly candidates: readonly LetterCandidate[] }
  | { readonly ok: false; readonly refusal: Result<never> };

/** Finds the kind and the municipalities, and asks the kind what stands against writing. */
export function selectLetters(desk: DeskState, kindId: string, municipalityIds: readonly string[]): LetterSelection {
  const kind = letterKindById(kindId);
  if (!kind) {
    const known = letterKinds.map((one) => one.id).join(', ');
    return refuse('invalid-input', `Die Schreibenart „${kindId}“ gibt es nicht. Möglich sind: ${known}.`);
  }
  const situations = new Map(situationsOf(desk).map((situation) => [situation.municipality.id, situation]));
  const unknown = municipalityIds.find((id) => !situations.has(id));
  if (unknown !== undefined) {
    return refuse('not-found', `Eine Gemeinde mit dem Schlüssel ${unknown} gibt es im Register nicht.`);
  }
  const candidates = municipalityIds.flatMap((id) => {
    const situation = situations.get(id);
    if (!situation) return [];
    const facts = letterSituationOf(desk, situation);
    return [{ situation, facts, obstacles: kind.obstacles(facts), warnings: kind.warnings(facts) }];
  });
  return { ok: true, kind, candidates };
}

function refuse(code: 'invalid-input' | 'not-found', message: string): LetterSelection {
  return { ok: false, refusal: fail(code, message) };
}
