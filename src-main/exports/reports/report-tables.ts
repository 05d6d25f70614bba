import { germanLongDate } from '#domain/german-dates.ts';
import { stageTitles } from '#domain/need.ts';
import { germanMonth } from '#domain/periods.ts';
import { type SituationReport, sorePointTitles } from '#domain/situation-report.ts';
import { type AmtCounts, presentStages } from '#domain/stage-counts.ts';
import type { Table, TableCell } from '../tables/table.ts';

/** A table of the report with the sentence that stands in its place when it has no rows. */
export interface ReportTable extends Table {
  readonly empty: string;
  /** Words below the table that say how to read it. */
  readonly note: string;
}

/** What stands at the top of the report: title, figures as label and value, and whose data it draws on. */
export function reportHead(report: SituationReport) {
  const { districtName, organisation, today, total, awaiting, attribution } = report;
  return {
    title: ['Lagebericht Einwohnerversammlungen', districtName].filter(Boolean).join(' – '),
    date: `Stand: ${germanLongDate(today)}`,
    facts: [
      ['Stand', { day: today }],
      ['Gemeinden und Städte', total],
      ['davon noch ohne Versammlung', awaiting],
    ] as readonly (readonly [string, TableCell])[],
    sources: [
      `Angaben zu Terminen und Abstimmung: Planung${organisation && ` der ${organisation}`}, abgerufen am ${germanLongDate(today)}.`,
      `Gemeinden: ${attribution}`,
    ],
  };
}

/** The tables of the report, in their order. Stages at which nobody stands have no column. */
export function reportTables(report: SituationReport): readonly ReportTable[] {
  return [
    stageTable(report),
    groupTable('Stand nach Amt', 'Amt oder Stadt', report, report.amts),
    groupTable('Stand nach Projektgebiet', 'Projektgebiet', report, report.areas),
    deadlineTable(report),
    formatTable(report),
    monthTable(report),
    soreTable(report),
  ];
}

const noMunicipalities = 'Das Register enthält noch keine Gemeinden.';

function stageTable({ total, counts }: SituationReport): ReportTable {
  return {
    title: 'Stand insgesamt',
    headings: ['Stufe', 'Gemeinden'],
    rows: total === 0 ? [] : presentStages(counts).map((stage) => [stageTitles[stage], counts[stage]]),
    empty: noMunicipalities,
    note: '',
  };
}

function groupTable(
  title: string,
  heading: string,
  { counts, total }: SituationReport,
  groups: readonly Pick<AmtCounts, 'name' | 'total' | 'counts'>[],
): ReportTable {
  const stages = presentStages(counts);
  const row = (group: Pick<AmtCounts, 'name' | 'total' | 'counts'>) => [
    group.name,
    group.total,
    ...stages.map((stage) => group.counts[stage]),
  ];
  return {
    title,
    headings: [heading, 'Gemeinden', ...stages.map((stage) => stageTitles[stage])],
    rows: groups.length === 0 ? [] : [...groups.map(row), row({ name: 'Summe', total, counts })],
    empty: noMunicipalities,
    note: 'Stufen, auf denen keine Gemeinde steht, sind nicht aufgeführt.',
  };
}

function deadlineTable({ areas }: SituationReport): ReportTable {
  return {
    title: 'Fristen der Projektgebiete',
    headings: ['Projektgebiet', 'Call', 'Ende der Planungsphase', 'Tage bis dahin', 'Noch ohne Versammlung'],
    rows: areas
      .filter(({ areaId }) => areaId !== null)
      .toSorted((one, other) => (one.deadline ?? '9999').localeCompare(other.deadline ?? '9999'))
      .map(({ name, call, deadline, daysLeft, awaiting }) => {
        return [name, call, deadline === null ? 'nicht festgelegt' : { day: deadline }, daysLeft, awaiting];
      }),
    empty: 'Keiner Gemeinde ist ein Projektgebiet zugeordnet.',
    note: 'Eine negative Zahl von Tagen heißt: Die Frist ist vorbei.',
  };
}

function formatTable({ formats }: SituationReport): ReportTable {
  return {
    title: 'Formate',
    headings: ['Format', 'geplante Versammlungen', 'durchgeführte Versammlungen'],
    rows: formats.some(({ planned, held }) => planned + held > 0)
      ? formats.map(({ title, planned, held }) => [title, planned, held])
      : [],
    empty: 'Es ist noch keine Versammlung geplant oder durchgeführt.',
    note: '',
  };
}

function monthTable({ months, total }: SituationReport): ReportTable {
  return {
    title: 'Verlauf',
    headings: ['Monat', 'durchgeführt', 'geplant', 'noch ohne Versammlung'],
    rows:
      total === 0
        ? []
        : months.map(({ month, held, planned, missing }) => [germanMonth(month), held, planned, missing]),
    empty: noMunicipalities,
    note:
      'Gezählt sind Gemeinden. Nach dem laufenden Monat ist die letzte Spalte eine Vorausschau: ' +
      'was fehlt, wenn jede geplante Versammlung stattfindet.',
  };
}

function soreTable({ sorePoints }: SituationReport): ReportTable {
  return {
    title: 'Handlungsbedarf',
    headings: ['Art', 'Gemeinde', 'Amt', 'Tag', 'Was'],
    rows: sorePoints.map(({ kind, municipalityName, amtName, on, text }) => [
      sorePointTitles[kind],
      municipalityName,
      amtName,
      on === null ? null : { day: on },
      text,
    ]),
    empty: 'Nichts ist überfällig, veraltet oder gegen eine Regel geplant; keine Frist drängt.',
    note: '',
  };
}
