import { isGranted } from '#domain/coordination.ts';
import { formatById, missingFields } from '#domain/formats/index.ts';
import { missingSenderFacts } from '#domain/settings.ts';
import type { LetterSituation, Obstacle } from '../kind.ts';
import { fitAddress } from '../parts/fit-lines.ts';
import { conditionsOf, isRefused, missingConsent } from './coordination-words.ts';
import { proposedDates } from './meeting-dates.ts';
import { designation } from './municipality-names.ts';
import { mayorAddress, missingAddressParts } from './recipient.ts';

/** What stands against an address that the post can read through the window of the envelope. */
export function addressObstacles({ municipality, amt }: LetterSituation): readonly Obstacle[] {
  if (!amt) {
    const text = `Für die ${designation({ municipality })} ist keine Verwaltung hinterlegt. Ohne Anschrift kann das Schreiben nicht zugestellt werden; bitte ordnen Sie ein Amt zu.`;
    return [{ text, overridable: false }];
  }
  const missing = missingAddressParts(amt);
  if (missing.length > 0) {
    const text = `In der Anschrift „${amt.name}“ fehlt: ${missing.join(', ')}. Bitte ergänzen Sie die Anschrift.`;
    return [{ text, overridable: false }];
  }
  if (fitAddress(mayorAddress(municipality, amt))) return [];
  const text = 'Die Anschrift ist zu lang für das Anschriftfeld (sechs Zeilen). Bitte kürzen Sie Namen oder Straße.';
  return [{ text, overridable: false }];
}

/** A letter that calls the coordination pending must not go out unnoticed after the Landkreis has said no. */
export function refusalObstacles({ coordinationState }: LetterSituation): readonly Obstacle[] {
  if (!isRefused(coordinationState)) return [];
  const text = `Der Landkreis stimmt dem nicht zu: ${missingConsent(coordinationState)}. Das Schreiben würde sagen, dass die Abstimmung läuft. Stimmen Sie einen neuen Vorschlag ab oder nennen Sie den Grund, warum es trotzdem geschrieben wird.`;
  return [{ text, overridable: true }];
}

/** What should be looked at before the municipality is asked. */
export function inquiryWarnings(situation: LetterSituation): readonly string[] {
  const { meeting, coordinationState } = situation;
  const consent = isGranted(coordinationState)
    ? ''
    : `Der Landkreis hat noch nicht zugestimmt (${missingConsent(coordinationState)}); das Schreiben nennt die Abstimmung als laufend.`;
  const missing = meeting ? missingFields(meeting.format, meeting.details).map((field) => field.label) : [];
  return [
    ...senderWarnings(situation),
    ...(consent ? [consent] : []),
    ...conditionWarnings(situation),
    ...(missing.length > 0 ? [`Zum Format fehlen noch Angaben: ${missing.join(', ')}.`] : []),
    ...(meeting && !formatById(meeting.format)
      ? ['Das Format ist nicht bekannt; das Schreiben stellt nur allgemeine Fragen.']
      : []),
    ...(proposedDates(meeting).length === 0
      ? ['Es ist kein Termin vorgeschlagen; das Schreiben bittet um Vorschläge.']
      : []),
    ...(meeting?.agreedOn ? [`Die ${designation(situation)} hat dem Termin schon zugesagt.`] : []),
  ];
}

/** Facts of the sender that are missing in the settings. */
export function senderWarnings({ settings }: Pick<LetterSituation, 'settings'>): readonly string[] {
  const missing = missingSenderFacts(settings.sender);
  return missing.length > 0
    ? [`Der Absender ist unvollständig, es fehlt: ${missing.join(', ')}. Bitte ergänzen Sie ihn in den Einstellungen.`]
    : [];
}

/** Consent with conditions whose wording was not recorded cannot be passed on. */
export function conditionWarnings(situation: LetterSituation): readonly string[] {
  return situation.coordinationState === 'granted-with-conditions' && conditionsOf(situation).length === 0
    ? ['Der Landkreis hat Auflagen erteilt, aber ihr Wortlaut ist nicht erfasst.']
    : [];
}
