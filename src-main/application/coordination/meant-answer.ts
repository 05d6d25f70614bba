import type { DateText, Slot } from '#domain/calendar-dates.ts';
import { type Coordination, type CoordinationAnswer, coordinationTitles } from '#domain/coordination.ts';
import { germanDate } from '#domain/german-dates.ts';
import type { OtherDate } from '../../imports/answers/answer-cells.ts';
import type { WrittenAnswer } from '../../imports/answers/read-answers.ts';

/** What an answer on the list means for the record. */
export interface MeantAnswer {
  readonly answer: CoordinationAnswer;
  /** Why a person should look at it, as German sentences. */
  readonly doubts: readonly string[];
  /** What a person has to look after; null when nothing. */
  readonly wish: string | null;
}

/**
 * Reads an answer on the safe side: a consent beside conditions has conditions, and a consent beside another date is
 * none for the date that was proposed.
 */
export function asAnswer(written: WrittenAnswer, today: DateText, proposed: Slot | null): MeantAnswer {
  const facts = { on: written.on, by: written.by ?? '', reference: written.reference ?? '' };
  const conditions = written.conditions ?? '';
  const other = written.otherDate?.at === proposed && proposed !== null ? null : written.otherDate;
  if (other === null && written.outcome !== null) {
    const isBound = written.outcome === 'granted' && conditions !== '';
    return {
      answer: { ...facts, outcome: isBound ? 'granted-with-conditions' : written.outcome, conditions },
      doubts: isBound ? ['Neben „erteilt“ stehen Auflagen; die Antwort würde als „erteilt mit Auflagen“ erfasst.'] : [],
      wish: null,
    };
  }
  const wish = `Anderer Termin gewünscht: ${other?.text ?? written.otherDate?.text ?? ''}`;
  const words = [conditions, wish].filter(Boolean).join('\n');
  const doubts = other ? doubtsAbout(other, today) : [];
  if (written.outcome === 'denied') {
    return { answer: { ...facts, outcome: 'denied', conditions: words }, doubts, wish };
  }
  const consent = written.outcome && coordinationTitles[written.outcome];
  return {
    answer: { ...facts, outcome: null, conditions: words },
    doubts: consent
      ? [
          `Neben „${consent}“ ist ein anderer Termin genannt. Eine Zustimmung zum vorgeschlagenen Termin würde nicht erfasst, nur der Wunsch.`,
          ...doubts,
        ]
      : doubts,
    wish,
  };
}

function doubtsAbout({ at, text }: OtherDate, today: DateText): readonly string[] {
  if (at === null) return [`„${text}“ ist kein Datum; der Wunsch würde in diesen Worten vermerkt.`];
  return at < today ? [`Der gewünschte Termin ${text} ist schon vorbei.`] : [];
}

/** "erteilt mit Auflagen am 23.11.2026, Frau Sommer, Az. 60/2: Protokoll vorlegen" */
export function answerInWords(request: Coordination): string {
  const { outcome, answeredOn, answeredBy, reference, conditions } = request;
  const day = answeredOn ? ` am ${germanDate(answeredOn)}` : '';
  const head = outcome
    ? `${coordinationTitles[outcome]}${day}`
    : `${coordinationTitles.asked} am ${germanDate(request.askedOn)}`;
  const facts = [head, answeredBy, reference && `Az. ${reference}`].filter(Boolean).join(', ');
  return conditions ? `${facts}: ${conditions}` : facts;
}
