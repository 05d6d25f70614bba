import type { AnswerRowState } from '#contract/coordination.ts';
import type { DateText } from '#domain/calendar-dates.ts';
import {
  type Coordination,
  type CoordinationAnswer,
  canBeAnswered,
  coordinationState,
  coordinationTitles,
  latestCoordination,
  withAnswer,
} from '#domain/coordination.ts';
import { type Proposal, proposalInWords, requestsFor } from '#domain/coordination-list.ts';
import { germanDate } from '#domain/german-dates.ts';
import type { Meeting } from '#domain/meeting.ts';
import type { Municipality } from '#domain/municipality.ts';
import { searchKey } from '#domain/search-key.ts';
import type { ListedAnswer, WrittenAnswer } from '../../imports/answers/read-answers.ts';
import { answerInWords, asAnswer, type MeantAnswer } from './meant-answer.ts';
import { tooEarly } from './save-coordination.ts';

/** What an answer is compared with: the municipality as it is now. */
export interface AnsweredMunicipality {
  readonly municipality: Municipality;
  readonly meeting: Meeting | undefined;
  readonly requests: readonly Coordination[];
  readonly today: DateText;
}

/** What becomes of an answer. */
export interface Judgement {
  readonly state: AnswerRowState;
  readonly before: string;
  readonly after: string;
  readonly doubts: readonly string[];
  readonly reasons: readonly string[];
  /** What is to be recorded; null when nothing is. */
  readonly effect: AnswerEffect | null;
}

/** A request with its answer. */
export interface AnswerEffect {
  readonly request: Coordination;
  readonly answer: CoordinationAnswer;
  /** True when the answer is about what is planned now, so nothing has to be waited for any more. */
  readonly settles: boolean;
  /** What a person has to look after; null when nothing. */
  readonly wish: string | null;
}

/** Compares an answer with what was asked and what is planned now. */
export function judgeAnswer(
  row: ListedAnswer & { readonly proposal: Proposal; readonly answer: WrittenAnswer },
  now: AnsweredMunicipality,
): Judgement {
  const { name, id } = now.municipality;
  const request = latestCoordination(id, requestsFor(row.proposal, now.requests));
  const meant = asAnswer(row.answer, now.today, row.proposal.slot);
  const obstacle = request ? obstacleOf(request, meant, now) : unasked(row.proposal, now);
  if (!request || obstacle !== null) return refused(obstacle ?? '');
  const answered = withAnswer(request, meant.answer);
  const before = answerInWords(request);
  const after = answerInWords(answered);
  const isKnown = (['outcome', 'answeredOn', 'answeredBy', 'reference', 'conditions'] as const).every(
    (fact) => request[fact] === answered[fact],
  );
  if (isKnown) return { state: 'unchanged', before, after, doubts: [], reasons: [], effect: null };
  const latest = latestCoordination(id, now.requests);
  const isPresent = request === latest && coordinationState(request, now.meeting) !== 'superseded';
  const isRenamed = searchKey(row.name) !== searchKey(name) && row.name !== '';
  return {
    state: meant.answer.outcome ?? 'other-date',
    before,
    after,
    doubts: [
      ...(isRenamed ? [`Der Schlüssel ${id} gehört im Register zu ${name}, auf der Liste steht „${row.name}“.`] : []),
      ...changesSince(row.proposal, isPresent, now),
      ...(request.outcome === null ? [] : [`Erfasst ist bisher: ${before}. Das würde ersetzt.`]),
      ...meant.doubts,
    ],
    reasons: [],
    effect: { request, answer: meant.answer, settles: isPresent, wish: meant.wish },
  };
}

function refused(reason: string): Judgement {
  return { state: 'refused', before: '', after: '', doubts: [], reasons: [reason], effect: null };
}

function unasked(proposal: Proposal, { requests, municipality: { name } }: AnsweredMunicipality): string {
  const last = latestCoordination(requests[0]?.municipalityId ?? '', requests);
  if (!last) return `Der Landkreis ist zu ${name} nie gefragt worden. Bitte erfassen Sie zuerst die Anfrage.`;
  return `Zu ${name} ist nie nach „${proposalInWords(proposal)}“ gefragt worden, zuletzt am ${germanDate(last.askedOn)} nach „${proposalInWords(last)}“. Bitte erfassen Sie die Antwort von Hand.`;
}

function obstacleOf(request: Coordination, { answer }: MeantAnswer, now: AnsweredMunicipality): string | null {
  const { name } = now.municipality;
  // What is planned now does not matter here: the answer belongs to what was asked.
  if (!canBeAnswered(coordinationState(request, undefined))) {
    return `Die Abstimmung zu ${name} ist am ${germanDate(request.withdrawnOn ?? '')} widerrufen worden. Bitte erfassen Sie zuerst eine neue Anfrage.`;
  }
  if (answer.on !== null && answer.on > now.today) {
    return `Die Antwort zu ${name} kann nicht vom ${germanDate(answer.on)} sein: Der Tag liegt in der Zukunft.`;
  }
  if (answer.on !== null && answer.on < request.askedOn) return tooEarly(name, request.askedOn);
  if (answer.outcome === null && request.outcome !== null) {
    return `Zu ${name} ist schon „${coordinationTitles[request.outcome]}“ erfasst. Der Wunsch nach einem anderen Termin ändert das nicht; bitte klären Sie ihn mit dem Landkreis.`;
  }
  return null;
}

/** What has been changed since the list went out. */
function changesSince(proposal: Proposal, isPresent: boolean, { meeting }: AnsweredMunicipality): readonly string[] {
  if (!meeting) return ['Es gibt keine offene Versammlung mehr, zu der diese Antwort gehört.'];
  const isSame = meeting.format === proposal.format && meeting.slot === proposal.slot;
  if (isSame && isPresent) return [];
  const told = isSame
    ? 'Inzwischen ist der Landkreis noch einmal gefragt worden.'
    : `Auf der Liste steht „${proposalInWords(proposal)}“, geplant ist jetzt „${proposalInWords(meeting)}“.`;
  const meaning = isPresent
    ? 'Gefragt war nur nach dem Format, die Antwort würde auch jetzt gelten.'
    : 'Die Antwort würde bei der früheren Anfrage vermerkt; für das, was jetzt geplant ist, gilt sie nicht.';
  return [`${told} ${meaning}`];
}
