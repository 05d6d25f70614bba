import { BorderStyle, LineRuleType, Paragraph, ShadingType, type Table } from 'docx';
import { stageTitles } from '#domain/need.ts';
import { germanMonth } from '#domain/periods.ts';
import type { SituationReport } from '#domain/situation-report.ts';
import { presentStages } from '#domain/stage-counts.ts';
import { twips } from './docx-page.ts';
import { drawnTable, words } from './docx-table.ts';

const dark = '404040';
const line = { style: BorderStyle.SINGLE, size: 6, color: dark };
const thickness = twips(2.6);
const columns = { stage: [45, 20, 100], month: [24, 25, 20, 28, 68] } as const;
/** What the margins of a cell take of its width, in millimetres. */
const inset = 2;

/** The stages with the number of their municipalities and a bar for each. */
export function stageBars({ counts }: SituationReport): Table {
  const stages = presentStages(counts);
  const most = Math.max(1, ...stages.map((stage) => counts[stage]));
  const rows = stages.map((stage) => [
    [words(stageTitles[stage])],
    [words(String(counts[stage]), { right: true })],
    [bar(counts[stage] / most, columns.stage[2], 'filled')],
  ]);
  return drawnTable(['Stufe', 'Gemeinden', ''], rows, columns.stage, [1]);
}

/** The months with their numbers; a filled bar for what was held above an empty one for what is planned. */
export function monthBars({ months }: SituationReport): Table {
  const most = Math.max(1, ...months.map(({ held, planned }) => Math.max(held, planned)));
  const width = columns.month[4];
  const rows = months.map(({ month, held, planned, missing }) => [
    [words(germanMonth(month))],
    [words(String(held), { right: true })],
    [words(String(planned), { right: true })],
    [words(String(missing), { right: true })],
    [
      ...(held > 0 ? [bar(held / most, width, 'filled')] : []),
      ...(planned > 0 ? [bar(planned / most, width, 'empty')] : []),
      ...(held + planned === 0 ? [words('')] : []),
    ],
  ]);
  const headings = ['Monat', 'durchgeführt', 'geplant', 'noch ohne Versammlung', '■ durchgeführt  □ geplant'];
  return drawnTable(headings, rows, columns.month, [1, 2, 3]);
}

/**
 * A bar as an empty paragraph with a frame, cut to its part of the column by its right indent. Word and LibreOffice draw
 * it alike, and in black and white it is told apart by being filled or empty.
 */
function bar(part: number, columnMm: number, look: 'filled' | 'empty'): Paragraph {
  return new Paragraph({
    indent: { left: twips(0.5), right: twips((columnMm - inset - 1) * (1 - part) + 0.5) },
    spacing: { line: thickness, lineRule: LineRuleType.EXACT, before: twips(0.4), after: twips(0.4) },
    border: { top: line, bottom: line, left: line, right: line },
    shading: { type: ShadingType.CLEAR, fill: look === 'filled' ? dark : 'FFFFFF' },
    children: [],
  });
}
