import { VisuallyHidden } from '@mantine/core';
import { IconAlertTriangle, IconBan, IconCheck, IconChecks, IconCircleDashed, IconX } from '@tabler/icons-react';
import { createContext, useContext } from 'react';
import classes from './calendar.module.css';
import type { CalendarMeeting, MeetingLook } from './calendar-meetings.ts';
import { countedFindings } from './finding-sentences.ts';
import type { MoveTarget } from './placement.ts';

/** The slot under the mouse; null while nothing is dragged. */
export const DragTarget = createContext<MoveTarget | null>(null);

const signs: Readonly<Record<MeetingLook, typeof IconCheck>> = {
  provisional: IconCircleDashed,
  agreed: IconCheck,
  held: IconChecks,
  cancelled: IconX,
};
const signSize = 13;

/** A meeting in the calendar: time, name, format; state and findings as a sign for the eye and in words for the ear. */
export function EventCard({ shown, time }: { readonly shown: CalendarMeeting; readonly time: string }) {
  const StateSign = signs[shown.look];
  const counted = countedFindings(shown.findings);
  const broken = shown.findings.some(({ severity }) => severity === 'violation');
  return (
    <div className={classes.card} data-meeting={shown.meeting.id} data-look={shown.look}>
      <span className={classes.cardHead}>
        <span className={classes.cardTime}>
          <StateSign size={signSize} aria-hidden />
          {time}
        </span>
        {counted !== '' && (
          <span className={classes.sign} data-severity={broken ? 'violation' : 'warning'}>
            {broken ? <IconBan size={signSize} aria-hidden /> : <IconAlertTriangle size={signSize} aria-hidden />}
            <VisuallyHidden>{counted}</VisuallyHidden>
          </span>
        )}
      </span>
      <span className={classes.cardName}>{shown.name}</span>
      <span className={classes.cardNote}>
        {shown.formatTitle}, {shown.stateTitle}
      </span>
    </div>
  );
}

/** A meeting on its way to another slot: the border tells what the rules say about the target. */
export function TargetCard({ title, time }: { readonly title: string; readonly time: string }) {
  const tone = toneOf(useContext(DragTarget));
  const words = { free: 'frei', warning: 'mit Hinweis', violation: 'Verstoß', past: 'vorbei' }[tone];
  return (
    <div className={classes.card} data-target={tone}>
      <span className={classes.cardHead}>{time}</span>
      <span className={classes.cardName}>{title}</span>
      <span className={classes.cardNote}>{words}</span>
    </div>
  );
}

/** How the target of a move is coloured. */
export function toneOf(target: MoveTarget | null): 'free' | 'warning' | 'violation' | 'past' {
  if (target === null) return 'free';
  if (target.past) return 'past';
  if (target.findings.some(({ severity }) => severity === 'violation')) return 'violation';
  return target.findings.length > 0 ? 'warning' : 'free';
}
