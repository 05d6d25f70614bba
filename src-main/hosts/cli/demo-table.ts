import { germanShortSlot } from '#domain/german-dates.ts';
import type { DemoReport } from './demo-course.ts';

const widths = [24, 28, 9, 10] as const;

/** The report of the demonstration as a short German table. */
export function demoTable(report: DemoReport): string {
  const lines = report.rows.map((row) =>
    [row.name, germanShortSlot(row.slot), row.format, row.coordination, `${row.letters.length} Schreiben`]
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return `${[
    ...lines,
    '',
    `${report.scheduled} von ${report.municipalities} Gemeinden terminiert, ${report.violations} Verstöße, ${report.warnings} Warnungen, ${report.letters} Schreiben.`,
    `Schreiben: ${report.outFolder}/Schreiben`,
    `Kalender:  ${report.calendar}`,
  ].join('\n')}\n`;
}
