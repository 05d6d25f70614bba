import type { DateText } from './calendar-dates.ts';
import type { FollowUpUrgency } from './follow-up.ts';

/** What the notification area of the system says. */
export interface MorningNotice {
  readonly title: string;
  readonly body: string;
}

/** Hour of the local day from which the notice of that day is given. */
export const morningHour = 6;

/** What the notice hangs on. */
export interface MorningSituation {
  readonly today: DateText;
  /** Hour of the local day, 0–23. */
  readonly hour: number;
  /** Day on which the last notice was given; null: never. */
  readonly lastGivenOn: DateText | null;
  readonly wished: boolean;
  readonly due: readonly { readonly urgency: FollowUpUrgency; readonly municipalityName: string }[];
}

const mostNames = 3;

/** The notice of this morning; null when it was given already, is not wished or there is nothing to say. */
export function morningNotice({ today, hour, lastGivenOn, wished, due }: MorningSituation): MorningNotice | null {
  if (!wished || hour < morningHour || lastGivenOn === today) return null;
  const overdue = due.filter(({ urgency }) => urgency === 'overdue').length;
  const present = due.filter(({ urgency }) => urgency === 'today').length;
  if (overdue + present === 0) return null;
  const counts = [
    ...(present > 0 ? [`${present} heute fällig`] : []),
    ...(overdue > 0 ? [`${overdue} überfällig`] : []),
  ];
  const urgent = due.filter(({ urgency }) => urgency === 'overdue' || urgency === 'today');
  const names = [...new Set(urgent.map(({ municipalityName }) => municipalityName))];
  const more = names.length > mostNames ? ` und ${names.length - mostNames} weitere` : '';
  return { title: `Wiedervorlagen: ${counts.join(', ')}`, body: `${names.slice(0, mostNames).join(', ')}${more}` };
}
