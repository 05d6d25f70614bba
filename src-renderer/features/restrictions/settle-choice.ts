import type { InputOf } from '#contract/index.ts';
import type { MeetingRow } from '#contract/meetings.ts';
import type { RestrictionStep } from '#contract/restrictions.ts';

/** What a person has chosen for one meeting; an empty step: nothing yet. */
export interface Choice {
  readonly step: RestrictionStep | '';
  readonly format: string;
  /** New day for a meeting that is moved; the time stays. */
  readonly day: string | null;
  readonly reason: string;
}

/** Nothing is chosen yet. */
export const undecided: Choice = { step: '', format: '', day: null, reason: '' };

/** German words for what can become of a meeting. */
export const stepTitles: Readonly<Record<RestrictionStep, string>> = {
  cancel: 'absagen',
  unschedule: 'Termin zurücknehmen',
  move: 'auf einen anderen Tag verlegen',
  'change-format': 'in anderer Form anbieten',
  keep: 'beibehalten (mit Grund)',
};

/** The choices that are complete, as the API takes them; a move without a day waits. */
export function decisionsOf(
  meetings: readonly MeetingRow[],
  choices: Readonly<Record<string, Choice>>,
  firstFormat: string,
): InputOf<'restrictions.settle'>['decisions'] {
  return meetings.flatMap(({ meeting: { id, slot } }) => {
    const { step, format, day, reason } = choices[id] ?? undecided;
    if (step === '' || (step === 'move' && (day === null || slot === null))) return [];
    const base = { meetingId: id, step, reason };
    if (step === 'move') return [{ ...base, slot: `${day}T${slot?.slice(11)}` }];
    return [step === 'change-format' ? { ...base, format: format || firstFormat } : base];
  });
}
