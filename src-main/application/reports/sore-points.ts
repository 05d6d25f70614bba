import { daysBetween } from '#domain/calendar-dates.ts';
import { latestCoordination } from '#domain/coordination.ts';
import { germanDate, germanDays, germanShortSlot } from '#domain/german-dates.ts';
import { isScheduled } from '#domain/meeting.ts';
import { awaitsMeeting } from '#domain/open-need.ts';
import type { ProjectArea } from '#domain/project-area.ts';
import { checkMeeting, rules } from '#domain/rules/index.ts';
import { type SorePoint, sorePointTitles } from '#domain/situation-report.ts';
import { letterKindById } from '../../letters/kinds/index.ts';
import type { DeskState } from '../desk-state.ts';
import { dueItemsOf } from '../follow-ups/due-items.ts';
import type { MunicipalitySituation } from '../situations.ts';

/** Days after which a question to the Landkreis counts as open for long, and before a deadline in which a date must stand. */
const limits = { silence: 14, deadline: 14 } as const;

const collator = new Intl.Collator('de');
const kinds = Object.keys(sorePointTitles);

type Finding = Pick<SorePoint, 'kind' | 'on' | 'text'>;

/**
 * What hurts, by kind and then by day. Only derived words stand in it: notes, reasons and the sentences of rules, which
 * name teams, stay in the house.
 */
export function sorePoints(desk: DeskState, situations: readonly MunicipalitySituation[]): readonly SorePoint[] {
  const amts = new Map(desk.amts.map(({ id, name }) => [id, name]));
  const areas = new Map(desk.projectAreas.map((area) => [area.id, area]));
  return situations
    .flatMap((situation) => {
      const { municipality } = situation;
      const area = areas.get(municipality.projectAreaId ?? '');
      const found = [
        ...overdue(desk, situation),
        ...silence(desk, situation),
        ...deadline(desk, situation, area),
        ...violations(desk, situation),
        ...oldLetters(situation),
      ];
      return found.map((point) => ({
        ...point,
        municipalityId: municipality.id,
        municipalityName: municipality.name,
        amtName: amts.get(municipality.amtId ?? '') ?? '',
      }));
    })
    .sort(
      (one, other) =>
        kinds.indexOf(one.kind) - kinds.indexOf(other.kind) ||
        (one.on ?? '').localeCompare(other.on ?? '') ||
        collator.compare(one.municipalityName, other.municipalityName),
    );
}

function overdue(desk: DeskState, situation: MunicipalitySituation): readonly Finding[] {
  return dueItemsOf(desk, situation)
    .filter(({ urgency }) => urgency === 'overdue')
    .map(({ kind, dueOn }) => {
      const since = `seit ${daysSince(dueOn, desk.today)}`;
      if (kind === 'result') return point('overdue', dueOn, `Termin am ${germanDate(dueOn)}, Ergebnis fehlt ${since}`);
      if (kind === 'question') return point('overdue', dueOn, `Offene Frage, ${since} unbeantwortet`);
      const step = situation.nextStep.code === 'none' ? '' : `; nächster Schritt: ${situation.nextStep.label}`;
      return point('overdue', dueOn, `Wiedervorlage am ${germanDate(dueOn)}, ${since} überfällig${step}`);
    });
}

function silence({ today }: DeskState, situation: MunicipalitySituation): readonly Finding[] {
  const { municipality, meetings, coordination, coordinations } = situation;
  const asked = latestCoordination(municipality.id, coordinations)?.askedOn;
  if (coordination !== 'asked' || asked === undefined || !awaitsMeeting(municipality, meetings)) return [];
  if (daysBetween(asked, today) <= limits.silence) return [];
  const since = daysSince(asked, today);
  return [point('district-silent', asked, `angefragt am ${germanDate(asked)}, seit ${since} ohne Antwort`)];
}

function deadline(
  { today }: DeskState,
  { municipality, meetings }: MunicipalitySituation,
  area: ProjectArea | undefined,
): readonly Finding[] {
  if (!area?.deadline || meetings.some(isScheduled) || !awaitsMeeting(municipality, meetings)) return [];
  const left = daysBetween(today, area.deadline);
  if (left > limits.deadline) return [];
  const when = left < 0 ? `seit ${daysSince(area.deadline, today)} vorbei` : `noch ${germanDays(left)}`;
  return [
    point('deadline-near', area.deadline, `${area.name}: Frist ${germanDate(area.deadline)}, ${when}; kein Termin`),
  ];
}

function violations(desk: DeskState, { openMeeting }: MunicipalitySituation): readonly Finding[] {
  if (!openMeeting || !isScheduled(openMeeting)) return [];
  const broken = new Set(
    checkMeeting(openMeeting, desk).flatMap(({ severity, ruleId }) => (severity === 'violation' ? [ruleId] : [])),
  );
  if (broken.size === 0) return [];
  const titles = rules.filter(({ id }) => broken.has(id)).map(({ title }) => title);
  const { slot } = openMeeting;
  return [point('violation', slot.slice(0, 10), `Termin ${germanShortSlot(slot)}: ${titles.join(', ')}`)];
}

function oldLetters({ letters }: MunicipalitySituation): readonly Finding[] {
  const old = letters.filter(({ outOfDate }) => outOfDate.length > 0);
  const [first] = old.map(({ writtenOn }) => writtenOn).toSorted();
  if (first === undefined) return [];
  const words = old.map(({ kind, writtenOn, outOfDate }) => {
    const title = letterKindById(kind)?.title ?? kind;
    return `${title} vom ${germanDate(writtenOn)}, seitdem geändert: ${outOfDate.join(', ')}`;
  });
  return [point('letter-out-of-date', first, words.join('; '))];
}

function point(kind: SorePoint['kind'], on: string, text: string): Finding {
  return { kind, on, text };
}

/** `1 Tag`, `11 Tagen`: behind "seit". */
function daysSince(day: string, today: string): string {
  const days = daysBetween(day, today);
  return days === 1 ? '1 Tag' : `${days} Tagen`;
}
