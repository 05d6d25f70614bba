import { isGranted } from '#domain/coordination.ts';
import { formatById, formatTitle, missingFields } from '#domain/formats/index.ts';
import { isOpen, type Meeting } from '#domain/meeting.ts';
import type { LetterSituation, Obstacle } from '../kind.ts';
import { missingConsent } from './coordination-words.ts';
import { conditionWarnings, senderWarnings } from './inquiry-checks.ts';
import { designation } from './municipality-names.ts';
import { oneLine } from './plain-text.ts';
import { contactWays } from './sender-parts.ts';

/**
 * What stands against inviting now. Without date, place or way nobody can come, which no reason can make up for;
 * a missing consent of the Landkreis can be passed with a reason.
 */
export function invitationObstacles(situation: LetterSituation, knowsFormat: boolean): readonly Obstacle[] {
  const { meeting, coordinationState } = situation;
  const consent = `Der Landkreis hat noch nicht zugestimmt (${missingConsent(coordinationState)}). Eine Einladung kann nicht zurückgeholt werden. Warten Sie die Zustimmung ab oder nennen Sie den Grund, warum schon eingeladen wird.`;
  const facts = meeting && isOpen(meeting) ? missingFacts(situation, meeting, knowsFormat) : noMeeting;
  return [
    ...facts.map((text) => ({ text, overridable: false })),
    ...(isGranted(coordinationState) ? [] : [{ text: consent, overridable: true }]),
  ];
}

/** What should be looked at before the residents are invited. */
export function invitationWarnings(situation: LetterSituation): readonly string[] {
  const { meeting, settings } = situation;
  return [
    ...senderWarnings(situation),
    ...(contactWays(settings.sender) ? [] : ['In den Einstellungen fehlt ein Kontakt: Telefon oder E-Mail.']),
    ...conditionWarnings(situation),
    ...(meeting && meeting.agreedOn === null
      ? [`Die ${designation(situation)} hat dem Termin noch nicht zugesagt.`]
      : []),
  ];
}

const noMeeting = ['Es ist keine Versammlung geplant. Bitte schlagen Sie zuerst ein Format vor.'];

function missingFacts({ venue }: LetterSituation, meeting: Meeting, knowsFormat: boolean): readonly string[] {
  const labels = missingFields(meeting.format, meeting.details).map((field) => field.label);
  const lacksVenue = formatById(meeting.format)?.needsVenue && !oneLine(venue?.name ?? '');
  const format = oneLine(formatTitle(meeting.format)) || 'ohne Namen';
  return [
    ...(knowsFormat
      ? []
      : [`Für das Format „${format}“ gibt es keine Einladung. Bitte wählen Sie ein anderes Format.`]),
    ...(meeting.slot === null ? ['Es steht noch kein Termin fest. Bitte legen Sie zuerst Tag und Uhrzeit fest.'] : []),
    ...(lacksVenue ? ['Es fehlt der Raum. Bitte wählen Sie, wo die Versammlung stattfindet.'] : []),
    ...(labels.length > 0
      ? [`Zum Format fehlen Angaben: ${labels.join(', ')}. Bitte ergänzen Sie sie am Termin.`]
      : []),
  ];
}
