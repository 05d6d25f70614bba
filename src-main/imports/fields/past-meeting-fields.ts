import { formatOf } from './choices.ts';
import { parseTime } from './dates.ts';
import { failed, type ImportField, read, shown } from './field.ts';
import { dateField, wholeField } from './field-shapes.ts';

const heldOn = dateField(
  {
    id: 'heldOn',
    title: 'Versammlung durchgeführt am',
    headings: [
      ...['Versammlung am', 'Einwohnerversammlung am', 'durchgeführt am', 'durchgeführt', 'Datum', 'Termin'],
      ...['Datum der Versammlung', 'Datum Versammlung', 'Versammlung Datum', 'Versammlungsdatum', 'stattgefunden am'],
    ],
  },
  (date, time) => (time === null ? { heldOn: date } : { heldOn: date, heldAt: time }),
);

const heldAt: ImportField = {
  id: 'heldAt',
  title: 'Beginn der Versammlung',
  headings: [
    ...['Uhrzeit', 'Beginn', 'Beginn Uhrzeit', 'Uhrzeit Beginn', 'Anfang', 'Versammlung Uhrzeit'],
    ...['Beginn der Versammlung'],
  ],
  parse: (cell) => {
    const parsed = parseTime(cell);
    return parsed.ok ? read({ heldAt: parsed.time }) : parsed;
  },
};

const format: ImportField = {
  id: 'format',
  title: 'Form der Versammlung',
  headings: [
    ...['Format', 'Form', 'Form der Versammlung', 'Versammlungsform', 'Veranstaltungsform', 'Durchführungsform'],
    ...['Art der Versammlung', 'Art der Durchführung', 'Versammlung Form', 'Versammlung Format'],
  ],
  parse: (cell) => {
    const id = formatOf(cell.text);
    if (id) return read({ format: id });
    return failed(`${shown(cell)} ist keine Form der Versammlung. Erwartet wird „Präsenz“, „Video“ oder „Telefon“.`);
  },
};

const attendance = wholeField(
  {
    id: 'attendance',
    title: 'Teilnehmerzahl',
    headings: [
      ...['Teilnehmer', 'Teilnehmerzahl', 'Anzahl Teilnehmer', 'Teilnehmende', 'Teilnehmer innen', 'Besucher'],
      ...['Besucherzahl', 'Anwesende'],
    ],
  },
  { min: 0, max: 100_000 },
  (whole) => ({ attendance: whole }),
);

/** Facts of a meeting that was held before the planner came into use. */
export const pastMeetingFields: readonly ImportField[] = [heldOn, heldAt, format, attendance];
