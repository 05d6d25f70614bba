import { announcedIn } from './announcement.ts';
import type { DateText } from './calendar-dates.ts';
import { dateOf } from './calendar-dates.ts';
import type { CoordinationState } from './coordination.ts';
import type { LetterStatus } from './letter-record.ts';
import type { Meeting } from './meeting.ts';
import type { Stage } from './need.ts';

/** Letter kinds that open the gates of the way; further kinds do not move it. */
export const gateLetters = { municipality: 'municipality-inquiry', invitation: 'invitation' } as const;

/** What has to be done next for a municipality. */
export interface NextStep {
  readonly code:
    | 'check-need'
    | 'propose-format'
    | 'ask-district'
    | 'await-district'
    | 'propose-anew'
    | 'find-date'
    | 'write-to-municipality'
    | 'renew-letter'
    | 'await-municipality'
    | 'write-invitation'
    | 'confirm-announcement'
    | 'hold'
    | 'record-result'
    | 'answer-questions'
    | 'answer-district'
    | 'close'
    | 'none';
  /** German words for the table: "Landkreis um Abstimmung bitten". */
  readonly label: string;
}

/** Everything the next step hangs on. */
export interface StepSituation {
  readonly today: DateText;
  readonly municipalityId: string;
  readonly stage: Stage;
  readonly coordination: CoordinationState;
  readonly meeting: Meeting | undefined;
  readonly letters: readonly LetterStatus[];
}

const labels: Readonly<Record<NextStep['code'], string>> = {
  'check-need': 'Bedarf prüfen',
  'propose-format': 'Format vorschlagen',
  'ask-district': 'Landkreis um Abstimmung bitten',
  'await-district': 'Antwort des Landkreises abwarten',
  'propose-anew': 'Neuen Vorschlag abstimmen',
  'find-date': 'Termin festlegen',
  'write-to-municipality': 'Gemeinde anschreiben',
  'renew-letter': 'Schreiben erneuern',
  'await-municipality': 'Zusage der Gemeinde abwarten',
  'write-invitation': 'Einladung schreiben',
  'confirm-announcement': 'Bekanntmachung bestätigen lassen',
  hold: 'Versammlung durchführen',
  'record-result': 'Durchführung erfassen',
  'answer-questions': 'Offene Fragen beantworten',
  'answer-district': 'Rückfrage des Landkreises beantworten',
  close: 'Landkreis informieren und abschließen',
  none: '–',
};

/** The next step on the regular way, from need to result. */
export function nextStep(situation: StepSituation): NextStep {
  const code = stepCode(situation);
  return { code, label: labels[code] };
}

function stepCode({ today, municipalityId, stage, coordination, meeting, letters }: StepSituation): NextStep['code'] {
  if (stage === 'unchecked') return 'check-need';
  if (stage === 'held-open') return 'answer-questions';
  if (stage === 'held') return 'close';
  if (stage === 'closed' || stage === 'not-affected' || stage === 'deferred' || stage === 'refused') return 'none';
  if (meeting?.slot && dateOf(meeting.slot) < today) return 'record-result';
  if (!meeting) return 'propose-format';
  if (coordination === 'not-begun') return 'ask-district';
  if (coordination === 'queried') return 'answer-district';
  if (coordination === 'asked') return 'await-district';
  if (coordination === 'denied' || coordination === 'withdrawn' || coordination === 'superseded') return 'propose-anew';
  if (!meeting.slot) return 'find-date';
  return letterStep(meeting, municipalityId, letters);
}

function letterStep(meeting: Meeting, municipalityId: string, letters: readonly LetterStatus[]): NextStep['code'] {
  const toMunicipality = newest(letters, gateLetters.municipality);
  const invitation = newest(letters, gateLetters.invitation);
  if (announcedIn(meeting, municipalityId)) return 'hold';
  if (!meeting.agreedOn)
    return toMunicipality ? renewOr('await-municipality', toMunicipality) : 'write-to-municipality';
  return invitation ? renewOr('confirm-announcement', invitation) : 'write-invitation';
}

function renewOr(step: NextStep['code'], letter: LetterStatus): NextStep['code'] {
  return letter.outOfDate.length > 0 ? 'renew-letter' : step;
}

function newest(letters: readonly LetterStatus[], kind: string): LetterStatus | undefined {
  return letters
    .filter((letter) => letter.kind === kind)
    .reduce<LetterStatus | undefined>(
      (latest, next) => (latest && latest.letterId > next.letterId ? latest : next),
      undefined,
    );
}
