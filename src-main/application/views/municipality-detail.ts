import type { LetterView, MunicipalityDetail } from '#contract/municipalities.ts';
import type { AmtLetter } from '#domain/amt-letter.ts';
import type { Attachment } from '#domain/attachment.ts';
import type { Contact } from '#domain/contact.ts';
import { coordinationState } from '#domain/coordination.ts';
import type { LetterRecord } from '#domain/letter-record.ts';
import { isOpen, isScheduled } from '#domain/meeting.ts';
import { checkMeeting } from '#domain/rules/index.ts';
import { timetableOf } from '#domain/timetable.ts';
import type { TimetableDays } from '#domain/timetable-days.ts';
import { letterKindById } from '../../letters/kinds/index.ts';
import type { Change } from '../../storage/changes.ts';
import type { DeskState } from '../desk-state.ts';
import { letterStatus, type MunicipalitySituation } from '../situations.ts';
import { contactViews } from './contact-view.ts';
import { historyEntry } from './history.ts';
import { meetingRow } from './meeting-row.ts';

/** Everything about one municipality, for its page. */
export function municipalityDetail(
  desk: DeskState,
  situation: MunicipalitySituation,
  around: {
    readonly changes: readonly Change[];
    /** The contacts of the municipality and of its Amt. */
    readonly contacts: readonly Contact[];
    readonly amtLetters: readonly AmtLetter[];
    readonly attachments: readonly Attachment[];
    readonly timetables: readonly TimetableDays[];
  },
): MunicipalityDetail {
  const { municipality, openMeeting, meetings, coordinations } = situation;
  const others = meetings.filter((meeting) => meeting.id !== openMeeting?.id);
  const ordered = [
    ...(openMeeting ? [openMeeting] : []),
    ...others.filter(isOpen),
    ...others.filter((one) => !isOpen(one)),
  ];
  return {
    municipality,
    amt: desk.amts.find((amt) => amt.id === municipality.amtId) ?? null,
    projectArea: desk.projectAreas.find((area) => area.id === municipality.projectAreaId) ?? null,
    stage: situation.stage,
    nextStep: situation.nextStep,
    coordination: situation.coordination,
    coordinations: coordinations
      .toSorted((one, other) => (one.id > other.id ? -1 : 1))
      .map((request, index) => ({
        ...request,
        // A new request replaces the older ones, whatever was answered to them.
        state: index === 0 ? coordinationState(request, openMeeting) : 'superseded',
        attachments: around.attachments.filter(({ coordinationId }) => coordinationId === request.id),
      })),
    meetings: ordered.map((meeting) => meetingRow(meeting, desk)),
    findings: openMeeting && isScheduled(openMeeting) ? checkMeeting(openMeeting, desk) : [],
    timetable:
      openMeeting && isScheduled(openMeeting)
        ? timetableOf({
            ...desk,
            meeting: openMeeting,
            municipality,
            coordination: situation.coordination,
            timetables: around.timetables,
          })
        : [],
    venues: desk.venues.filter((venue) => venue.municipalityId === municipality.id),
    contacts: contactViews(around.contacts, { ...desk, amtLetters: around.amtLetters }),
    letters: desk.letters
      .filter((letter) => letter.municipalityId === municipality.id)
      .toSorted((one, other) => (one.id > other.id ? -1 : 1))
      .map((letter) => letterView(desk, situation, letter)),
    history: around.changes.map(historyEntry),
  };
}

/** A letter with the title of its kind and the facts that have changed since it was written. */
function letterView(desk: DeskState, situation: MunicipalitySituation, letter: LetterRecord): LetterView {
  const { outOfDate } = letterStatus(desk, situation, letter);
  return { ...letter, kindTitle: letterKindById(letter.kind)?.title ?? letter.kind, outOfDate };
}
