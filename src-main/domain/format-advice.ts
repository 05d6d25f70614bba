import { type DateText, daysBetween } from './calendar-dates.ts';
import type { Municipality } from './municipality.ts';
import type { ProjectArea } from './project-area.ts';
import { holdsIn, isInForce, type Restriction } from './restriction.ts';
import type { Settings } from './settings.ts';
import type { Venue } from './venue.ts';
import { type ExpectedVisitors, expectedVisitors, isOnePerHousehold } from './visitors.ts';

/** What a hint says about a format: it rules it out, speaks for or against it, or nothing can be said. */
export type HintWeight = 'excludes' | 'for' | 'against' | 'unknown';

/** One reason for or against a format, with the data it rests on. A person decides; the hints never do. */
export interface FormatHint {
  readonly weight: HintWeight;
  /** German sentence. */
  readonly reason: string;
  /** The data: "120 förderfähige Adressen × 30 % × 1,5 Personen = 54"; empty: none. */
  readonly data: string;
}

/** What speaks for and against one format. */
export interface AdvisedFormat {
  readonly format: string;
  readonly hints: readonly FormatHint[];
}

/** Advice for one municipality (source: decision table of the field, a proposal and no rule). */
export interface FormatAdvice {
  readonly visitors: ExpectedVisitors;
  readonly formats: readonly AdvisedFormat[];
}

/** Everything the advice rests on. */
export interface AdviceSituation {
  readonly today: DateText;
  readonly municipality: Municipality;
  readonly venues: readonly Venue[];
  readonly projectArea: ProjectArea | undefined;
  readonly restrictions: readonly Restriction[];
  readonly settings: Settings;
}

/** Below this population a meeting together with neighbours is worth a thought. */
const verySmall = 300;
const manyParts = 4;
/** Days to the end of the order phase below which preparation of a meeting in person gets tight. */
const soonDays = 42;

/** Advice for each format; what is not known is said to be unknown, never to be good. */
export function adviseFormat(situation: AdviceSituation): FormatAdvice {
  const { municipality, settings } = situation;
  const inForce = situation.restrictions.filter((one) => isInForce(one, situation.today) && holdsIn(one, municipality));
  const onePerHousehold = isOnePerHousehold(inForce.map(({ conditions }) => conditions));
  const visitors = expectedVisitors([municipality], settings, onePerHousehold);
  const shared = { ...situation, visitors, inForce };
  return {
    visitors,
    formats: [
      { format: 'inPerson', hints: inPersonHints(shared) },
      { format: 'video', hints: videoHints(shared) },
      { format: 'phone', hints: phoneHints(shared) },
    ],
  };
}

interface Shared extends AdviceSituation {
  readonly visitors: ExpectedVisitors;
  /** Restrictions in force today. */
  readonly inForce: readonly Restriction[];
}

function inPersonHints(shared: Shared): readonly FormatHint[] {
  const { municipality, inForce } = shared;
  const forbidden = inForce.find(({ inPersonForbidden }) => inPersonForbidden);
  return [
    ...(forbidden ? [hint('excludes', 'Versammlungen in Präsenz sind zurzeit untersagt.', forbidden.title)] : []),
    ...inForce.flatMap((one) => limitHint(one, shared.visitors)),
    ...roomHints(shared),
    ...deadlineHints(shared, 'against', 'Bis zum Ende der Planungsphase bleibt wenig Zeit für Einladung und Vorlauf.'),
    ...(municipality.petitionedOn
      ? [hint('for', 'Die Versammlung wurde von Einwohnern beantragt (§ 16 KV M-V).')]
      : []),
    ...(municipality.population !== null && municipality.population < verySmall
      ? [
          hint(
            'against',
            'Sehr kleine Gemeinde; eine gemeinsame Versammlung mit Nachbarn kann genügen.',
            `${municipality.population} Einwohner`,
          ),
        ]
      : []),
    ...(municipality.parts.length >= manyParts
      ? [
          hint(
            'against',
            'Viele Ortsteile; eigene Termine können nötig sein.',
            `${municipality.parts.length} Ortsteile`,
          ),
        ]
      : []),
    hint('for', 'Fragen, Bedenken und Hilfe beim Ausfüllen der Anträge gehen nur vor Ort.'),
  ];
}

function videoHints(shared: Shared): readonly FormatHint[] {
  const { municipality } = shared;
  return [
    hint(
      'against',
      'Wo der Ausbau gefördert wird, ist das Netz langsam: nur mit einem Weg ohne Internet.',
      'unter 30 Mbit/s',
    ),
    ...(municipality.petitionedOn
      ? [hint('against', 'Auf Antrag der Einwohner: erst klären, ob ein Video genügt (§ 16 KV M-V).')]
      : []),
    ...deadlineHints(shared, 'for', 'Ein Video kann sofort veröffentlicht werden.'),
    ...crowdHints(shared),
    hint('unknown', 'Wie viele ältere Einwohner es gibt, ist nicht erfasst; für sie ist Video der schwächere Weg.'),
  ];
}

function phoneHints(shared: Shared): readonly FormatHint[] {
  const { municipality } = shared;
  return [
    hint('for', 'Ohne Internet erreichbar, mit Zeit für die einzelne Frage.'),
    ...(municipality.petitionedOn
      ? [hint('against', 'Auf Antrag der Einwohner: Telefonsprechstunden ersetzen die Versammlung eher nicht.')]
      : []),
    ...deadlineHints(shared, 'for', 'Sprechzeiten lassen sich kurzfristig anbieten.'),
    ...(municipality.eligibleAddresses === null
      ? [hint('unknown', 'Wie viele Adressen förderfähig sind, ist nicht bekannt.')]
      : municipality.eligibleAddresses > 200
        ? [
            hint(
              'against',
              'Viele Haushalte: einzelne Gespräche brauchen viel Zeit.',
              `${municipality.eligibleAddresses} förderfähige Adressen`,
            ),
          ]
        : [hint('for', 'Wenige Haushalte.', `${municipality.eligibleAddresses} förderfähige Adressen`)]),
  ];
}

function limitHint(
  { title, limitInside, limitOutside }: Restriction,
  visitors: ExpectedVisitors,
): readonly FormatHint[] {
  const limits = [limitInside, limitOutside].flatMap((limit) => limit ?? []);
  if (limits.length === 0) return [];
  const most = Math.max(...limits);
  const named = `${title}: höchstens ${most} Personen; ${visitors.sum}`;
  if (visitors.count === null) return [hint('unknown', 'Ob die Obergrenze reicht, ist unbekannt.', named)];
  return visitors.count > most
    ? [hint('excludes', 'An einem Abend dürfen nicht so viele kommen, wie zu erwarten sind.', named)]
    : [hint('for', 'Die Obergrenze reicht.', named)];
}

function roomHints({ venues, visitors }: Shared): readonly FormatHint[] {
  if (venues.length === 0) return [hint('unknown', 'Es ist kein Raum erfasst.')];
  const access = venues.some(({ barrierFree }) => barrierFree === true)
    ? []
    : venues.every(({ barrierFree }) => barrierFree === false)
      ? [hint('against', 'Kein Raum ist barrierefrei.')]
      : [hint('unknown', 'Ob ein Raum barrierefrei ist, ist nicht erfasst.')];
  const seats = Math.max(...venues.map((venue) => Math.max(venue.seats ?? 0, venue.seatsOutside ?? 0)));
  if (seats === 0) return [hint('unknown', 'Die Plätze der Räume sind nicht erfasst.'), ...access];
  if (visitors.count === null) return [hint('unknown', 'Ob der Raum reicht, ist unbekannt.', visitors.sum), ...access];
  const fits = visitors.count <= seats;
  const data = `${seats} Plätze; ${visitors.sum}`;
  return [
    fits
      ? hint('for', 'Der größte Raum reicht.', data)
      : hint('against', 'Der größte Raum reicht nicht: teilen, zweiter Termin oder im Freien.', data),
    ...access,
  ];
}

function crowdHints({ visitors, venues }: Shared): readonly FormatHint[] {
  const seats = Math.max(0, ...venues.map(({ seats: inside }) => inside ?? 0));
  if (visitors.count === null || seats === 0 || visitors.count <= seats) return [];
  return [hint('for', 'Mehr Besucher zu erwarten, als der größte Raum fasst.', visitors.sum)];
}

function deadlineHints(
  { projectArea, today }: Shared,
  weight: 'for' | 'against',
  reason: string,
): readonly FormatHint[] {
  if (!projectArea?.deadline) return [hint('unknown', 'Das Ende der Planungsphase ist nicht erfasst.')];
  const days = daysBetween(today, projectArea.deadline);
  if (days > soonDays) return [];
  return [hint(weight, reason, days < 0 ? 'Planungsphase abgelaufen' : `noch ${days} Tage`)];
}

function hint(weight: HintWeight, reason: string, data = ''): FormatHint {
  return { weight, reason, data };
}
