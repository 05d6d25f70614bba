import { designationOf } from '#domain/municipality.ts';
import type { LetterSituation } from '../kind.ts';
import { enumeration, filled, oneLine } from './plain-text.ts';

type Named = Pick<LetterSituation, 'municipality' | 'meetingMunicipalities'>;

/** "Gemeinde Göhlen", "Stadt Parchim" on one line. Both nouns are feminine: "der" and "in der" go with either. */
export function designation({ municipality }: Pick<LetterSituation, 'municipality'>): string {
  return oneLine(designationOf(municipality));
}

/** Names of all municipalities of the meeting, each once; the one of the letter always among them. */
export function meetingNames({ municipality, meetingMunicipalities }: Named): readonly string[] {
  return [...new Set(filled([...meetingMunicipalities, municipality.name]))];
}

/** True when the meeting is held for more than one municipality. */
export function isShared(situation: Named): boolean {
  return meetingNames(situation).length > 1;
}

/** Whom the meeting is for: "der Gemeinde Göhlen", or "von Göhlen, Picher und Parchim" where kinds may differ. */
export function ofMunicipalities(situation: Named): string {
  const names = meetingNames(situation);
  return names.length > 1 ? `von ${enumeration(names)}` : `der ${designation(situation)}`;
}
