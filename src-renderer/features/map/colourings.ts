import type { MunicipalityRow } from '#contract/municipalities.ts';
import { addDays, type DateText } from '#domain/calendar-dates.ts';
import { type Brightness, type MapHue, mapColours } from '#domain/map/map-colours.ts';
import type { MapClass } from '#domain/map/map-picture.ts';
import type { MapSign } from '#domain/map/signs.ts';
import { type ClassLook, stageLooks } from '#domain/map/stage-looks.ts';
import { metStages, type Stage, stages, stageTitles } from '#domain/need.ts';

/** What the colours of the map can mean, by the word in the address. */
export const colouringTitles = { stufe: 'Stufe', format: 'Format', frist: 'Frist' } as const;

/** One of the meanings. */
export type ColouringId = keyof typeof colouringTitles;

/** A meaning of the colours: its classes in the order of the legend, and the class of a municipality. */
export interface Colouring {
  readonly id: ColouringId;
  readonly title: string;
  readonly classes: readonly MapClass[];
  readonly classOf: (row: MunicipalityRow) => string;
}

const noFormat = 'none';
const formatSigns: Readonly<Record<string, MapSign>> = { inPerson: 'person', video: 'camera', phone: 'phone' };
/** For formats in their order; further ones begin again. */
const formatLooks: readonly ClassLook[] = [
  ['blue', 'square'],
  ['violet', 'triangle'],
  ['amber', 'diamond'],
  ['green', 'ring'],
  ['red', 'dots'],
];

const soonDays = 30;
const quarterDays = 90;
const settledStages: readonly Stage[] = [...metStages, 'not-affected', 'refused'];
const deadlineClasses: readonly (readonly [id: string, title: string, hue: MapHue, sign: MapSign])[] = [
  ['over', 'abgelaufen', 'red', 'alert'],
  ['soon', `in höchstens ${soonDays} Tagen`, 'amber', 'clock'],
  ['quarter', `in höchstens ${quarterDays} Tagen`, 'violet', 'dots'],
  ['later', 'später', 'blue', 'calendar'],
  ['none', 'ohne Frist', 'grey', 'minus'],
  ['settled', 'erledigt oder nicht nötig', 'green', 'check'],
];

/** The meaning that an address asks for; stages where it says nothing or something unknown. */
export function colouringIdOf(word: string | null): ColouringId {
  return word === 'format' || word === 'frist' ? word : 'stufe';
}

/** Classes and colours of a meaning. Formats are served by the API; a deadline is seen from today. */
export function colouringOf(
  id: ColouringId,
  given: {
    readonly brightness: Brightness;
    readonly today: DateText;
    readonly formats: readonly { readonly id: string; readonly title: string }[];
  },
): Colouring {
  const title = colouringTitles[id];
  const look = (classId: string, classTitle: string, hue: MapHue, sign: MapSign): MapClass => ({
    id: classId,
    title: classTitle,
    fill: mapColours[hue][given.brightness],
    sign,
  });
  if (id === 'format') {
    const classes = given.formats.map((format, index) => {
      const [hue, sign] = formatLooks[index % formatLooks.length] ?? ['blue', 'square'];
      return look(format.id, format.title, hue, formatSigns[format.id] ?? sign);
    });
    const none = look(noFormat, 'noch kein Format', 'grey', 'minus');
    return { id, title, classes: [...classes, none], classOf: (row) => row.format ?? noFormat };
  }
  if (id === 'frist') {
    const classes = deadlineClasses.map((parts) => look(...parts));
    return { id, title, classes, classOf: (row) => deadlineClass(row, given.today) };
  }
  const classes = stages.map((stage) => look(stage, stageTitles[stage], ...stageLooks[stage]));
  return { id, title, classes, classOf: ({ stage }) => stage };
}

function deadlineClass({ stage, deadline }: MunicipalityRow, today: DateText): string {
  if (settledStages.includes(stage)) return 'settled';
  if (deadline === null) return 'none';
  if (deadline < today) return 'over';
  if (deadline <= addDays(today, soonDays)) return 'soon';
  return deadline <= addDays(today, quarterDays) ? 'quarter' : 'later';
}
