import type { LetterKind } from '../kind.ts';
import { invitation } from './invitation.ts';
import { municipalityInquiry } from './municipality-inquiry.ts';

/** Every kind of letter, in the order in which they are offered. */
export const letterKinds: readonly LetterKind[] = [municipalityInquiry, invitation];

/** The kind of letter with this id; undefined when there is none. */
export function letterKindById(id: string): LetterKind | undefined {
  return letterKinds.find((kind) => kind.id === id);
}
