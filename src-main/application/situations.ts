import {
  type Coordination,
  type CoordinationState,
  coordinationState,
  latestCoordination,
} from '#domain/coordination.ts';
import { changedFacts, type LetterRecord, type LetterStatus } from '#domain/letter-record.ts';
import { type Meeting, openMeetingOf } from '#domain/meeting.ts';
import type { Municipality } from '#domain/municipality.ts';
import { metStages, type Stage, stageOf } from '#domain/need.ts';
import { type NextStep, nextStep } from '#domain/next-step.ts';
import type { LetterSituation } from '../letters/kind.ts';
import { letterKindById } from '../letters/kinds/index.ts';
import type { DeskState } from './desk-state.ts';

/** A municipality with everything that is derived for it. */
export interface MunicipalitySituation {
  readonly municipality: Municipality;
  readonly meetings: readonly Meeting[];
  readonly openMeeting: Meeting | undefined;
  readonly coordinations: readonly Coordination[];
  readonly coordination: CoordinationState;
  readonly stage: Stage;
  readonly letters: readonly LetterStatus[];
  readonly nextStep: NextStep;
}

/** The situation of every municipality; records are grouped once, so the work grows with the register, not its square. */
export function situationsOf(desk: DeskState): readonly MunicipalitySituation[] {
  const meetings = groupByMunicipality(desk.meetings, (meeting) => meeting.municipalityIds);
  const coordinations = groupByMunicipality(desk.coordinations, (coordination) => [coordination.municipalityId]);
  const letters = groupByMunicipality(desk.letters, (letter) => [letter.municipalityId]);
  return desk.municipalities.map((municipality) =>
    situationOf(desk, municipality, {
      meetings: meetings.get(municipality.id) ?? [],
      coordinations: coordinations.get(municipality.id) ?? [],
      letters: letters.get(municipality.id) ?? [],
    }),
  );
}

/** The situation of one municipality; undefined when it is not in the register. */
export function situationOfMunicipality(desk: DeskState, municipalityId: string): MunicipalitySituation | undefined {
  const municipality = desk.municipalities.find((candidate) => candidate.id === municipalityId);
  return (
    municipality &&
    situationOf(desk, municipality, {
      meetings: desk.meetings.filter((meeting) => meeting.municipalityIds.includes(municipalityId)),
      coordinations: desk.coordinations.filter((coordination) => coordination.municipalityId === municipalityId),
      letters: desk.letters.filter((letter) => letter.municipalityId === municipalityId),
    })
  );
}

/** What a letter to this municipality can draw on; `meeting` is the open one unless another is named. */
export function letterSituationOf(
  desk: DeskState,
  situation: Pick<MunicipalitySituation, 'municipality' | 'openMeeting' | 'coordinations'>,
  meeting: Meeting | undefined = situation.openMeeting,
): LetterSituation {
  const { municipality } = situation;
  const coordination = latestCoordination(municipality.id, situation.coordinations);
  return {
    municipality,
    amt: desk.amts.find((amt) => amt.id === municipality.amtId) ?? null,
    meeting,
    meetingMunicipalities: (meeting?.municipalityIds ?? []).map(
      (id) => desk.municipalities.find((candidate) => candidate.id === id)?.name ?? id,
    ),
    venue: desk.venues.find((venue) => venue.id === meeting?.venueId),
    coordination,
    coordinationState: coordinationState(coordination, meeting),
    projectArea: desk.projectAreas.find((area) => area.id === municipality.projectAreaId),
    settings: desk.settings,
  };
}

function situationOf(
  desk: DeskState,
  municipality: Municipality,
  records: {
    readonly meetings: readonly Meeting[];
    readonly coordinations: readonly Coordination[];
    readonly letters: readonly LetterRecord[];
  },
): MunicipalitySituation {
  const { meetings, coordinations } = records;
  const openMeeting = openMeetingOf(municipality.id, meetings);
  const coordination = coordinationState(latestCoordination(municipality.id, coordinations), openMeeting);
  const stage = stageOf(municipality, meetings, coordination);
  const base = { municipality, meetings, openMeeting, coordinations, coordination, stage };
  const letters = newestPerKind(records.letters)
    .filter((letter) => letter.meetingId === null || letter.meetingId === openMeeting?.id || metStages.has(stage))
    .map((letter) => letterStatus(desk, base, letter));
  const step = nextStep({
    ...{ today: desk.today, municipalityId: municipality.id, stage, coordination },
    ...{ meeting: openMeeting, letters },
  });
  return { ...base, letters, nextStep: step };
}

/** A letter compared with the facts as they are now; a letter about a meeting that is over stays as it is. */
export function letterStatus(
  desk: DeskState,
  situation: Pick<MunicipalitySituation, 'municipality' | 'openMeeting' | 'coordinations' | 'meetings'>,
  letter: LetterRecord,
): LetterStatus {
  const { id: letterId, kind, municipalityId, writtenOn } = letter;
  const meeting = situation.meetings.find((candidate) => candidate.id === letter.meetingId);
  const over = meeting !== undefined && meeting.heldOn !== null;
  const present = letterKindById(kind)?.facts(letterSituationOf(desk, situation, meeting));
  const cancelled = meeting?.cancelledOn || (letter.meetingId !== null && !meeting);
  const outOfDate = over || !present ? [] : [...changedFacts(letter.facts, present), ...(cancelled ? ['Absage'] : [])];
  return { letterId, kind, municipalityId, writtenOn, outOfDate };
}

function newestPerKind(letters: readonly LetterRecord[]): readonly LetterRecord[] {
  const byKind = new Map<string, LetterRecord>();
  for (const letter of letters) {
    const known = byKind.get(letter.kind);
    if (!known || known.id < letter.id) byKind.set(letter.kind, letter);
  }
  return [...byKind.values()];
}

function groupByMunicipality<Record>(
  records: readonly Record[],
  municipalitiesOf: (record: Record) => readonly string[],
): ReadonlyMap<string, readonly Record[]> {
  const groups = new Map<string, Record[]>();
  for (const record of records) {
    for (const id of municipalitiesOf(record)) {
      const group = groups.get(id);
      if (group) group.push(record);
      else groups.set(id, [record]);
    }
  }
  return groups;
}
