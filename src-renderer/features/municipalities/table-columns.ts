import type { MunicipalityRow } from '#contract/municipalities.ts';
import { dateOf } from '#domain/calendar-dates.ts';
import { coordinationTitles } from '#domain/coordination.ts';
import { formats, formatTitle } from '#domain/formats/index.ts';
import { germanDate, germanShortSlot } from '#domain/german-dates.ts';
import { stages, stageTitles } from '#domain/need.ts';
import { texts } from '../../texts/de.ts';
import { type ColumnId, choiceColumn, dateColumn, numberColumn, type TableColumn, textColumn } from './column.ts';
import { findingsInWords } from './findings-in-words.ts';
import { latestLetter } from './latest-letter.ts';

const outOfDate = 'out-of-date';
const findingTitles: Readonly<Record<string, string>> = { violation: texts.violation, warning: texts.warning };
const titleOf = (titles: Readonly<Record<string, string>>) => (value: string) => titles[value] ?? value;
const filled = (value: string | null) => (value ? [value] : []);

/** What every column says about a row. */
export const tableColumns: Readonly<Record<ColumnId, TableColumn>> = {
  name: textColumn({ title: 'Gemeinde', parameter: 'name', width: 148, value: (row) => row.name }),
  ags: textColumn({ title: 'AGS', parameter: 'ags', width: 84, value: (row) => row.id }),
  amt: choiceColumn({
    title: 'Amt',
    parameter: 'amt',
    width: 140,
    values: (row) => filled(row.amtId),
    label: (value, words) => words.amtName(value),
    text: (row) => row.amtName,
    orderBy: (row) => row.amtName || null,
  }),
  postcodes: textColumn({
    title: 'PLZ',
    parameter: 'plz',
    width: 64,
    value: (row) => row.postcodes.join(', '),
  }),
  population: numberColumn({ title: 'Einwohner', parameter: 'einwohner', width: 84, value: (row) => row.population }),
  eligibleAddresses: numberColumn({
    title: 'Förderfähige Adressen',
    parameter: 'adressen',
    width: 104,
    value: (row) => row.eligibleAddresses,
  }),
  projectArea: choiceColumn({
    title: 'Projektgebiet',
    parameter: 'gebiet',
    width: 116,
    values: (row) => filled(row.projectAreaName),
    label: (value) => value,
    orderBy: (row) => row.projectAreaName || null,
  }),
  stage: choiceColumn({
    title: 'Stufe',
    parameter: 'stufe',
    width: 108,
    values: (row) => [row.stage],
    label: titleOf(stageTitles),
    known: stages,
    orderBy: (row) => stages.indexOf(row.stage),
  }),
  nextStep: choiceColumn({
    title: 'Nächster Schritt',
    parameter: 'schritt',
    width: 116,
    values: (row) => (row.nextStep.code === 'none' ? [] : [row.nextStep.label]),
    label: (value) => value,
    orderBy: (row) => (row.nextStep.code === 'none' ? null : row.nextStep.label),
  }),
  coordination: choiceColumn({
    title: 'Landkreis',
    parameter: 'landkreis',
    width: 92,
    values: (row) => [row.coordination],
    label: titleOf(coordinationTitles),
    known: Object.keys(coordinationTitles),
    text: (row) => (row.coordination === 'not-begun' ? '' : coordinationTitles[row.coordination]),
    orderBy: (row) => (row.coordination === 'not-begun' ? null : coordinationTitles[row.coordination]),
  }),
  format: choiceColumn({
    title: 'Format',
    parameter: 'format',
    width: 66,
    values: (row) => filled(row.format),
    label: formatTitle,
    known: formats.map(({ id }) => id),
    orderBy: (row) => row.format && formatTitle(row.format),
  }),
  slot: {
    ...dateColumn(
      {
        title: 'Termin',
        parameter: 'termin',
        width: 122,
        value: (row) => (row.slot === null ? row.heldOn : dateOf(row.slot)),
      },
      slotInWords,
    ),
    orderBy: (row) => numberOfSlot(row.slot ?? row.heldOn),
  },
  venue: textColumn({ title: 'Raum', parameter: 'raum', width: 150, value: (row) => row.venueName }),
  team: choiceColumn({
    title: 'Team',
    parameter: 'team',
    width: 110,
    values: (row) => filled(row.teamName),
    label: (value) => value,
    orderBy: (row) => row.teamName || null,
  }),
  letter: choiceColumn({
    title: 'Schreiben',
    parameter: 'schreiben',
    width: 112,
    values: (row) => {
      const letter = latestLetter(row);
      return letter ? [letter.kind, ...(letter.outOfDate.length > 0 ? [outOfDate] : [])] : [];
    },
    label: (value, words) => (value === outOfDate ? texts.outOfDate : words.letterTitle(value)),
    text: (row, words) => {
      const letter = latestLetter(row);
      if (!letter) return '';
      const written = `${words.letterTitle(letter.kind)}, ${germanDate(letter.writtenOn)}`;
      return letter.outOfDate.length > 0 ? `${written} (${texts.outOfDate})` : written;
    },
    orderBy: (row) => numberOfSlot(latestLetter(row)?.writtenOn ?? null),
  }),
  deadline: dateColumn({ title: 'Frist', parameter: 'frist', width: 84, value: (row) => row.deadline }),
  followUp: dateColumn({
    title: 'Wiedervorlage',
    parameter: 'wiedervorlage',
    width: 102,
    value: (row) => row.followUpOn,
  }),
  findings: choiceColumn({
    title: 'Prüfung',
    parameter: 'pruefung',
    width: 64,
    values: (row) => [...(row.violations > 0 ? ['violation'] : []), ...(row.warnings > 0 ? ['warning'] : [])],
    label: titleOf(findingTitles),
    known: Object.keys(findingTitles),
    text: findingsInWords,
    orderBy: (row) => (row.violations + row.warnings === 0 ? null : row.violations * 1000 + row.warnings),
  }),
};

/** `Do., 18.03.2027, 19:00 Uhr`, or the day of the meeting held last. */
export function slotInWords({ slot, heldOn }: Pick<MunicipalityRow, 'slot' | 'heldOn'>): string {
  if (slot !== null) return germanShortSlot(slot);
  return heldOn === null ? '' : germanDate(heldOn);
}

/** Day or slot as a number that rises with time; a day stands before its hours. */
function numberOfSlot(slot: string | null): number | null {
  return slot === null ? null : Number(slot.replace(/\D/g, '').padEnd(12, '0'));
}
