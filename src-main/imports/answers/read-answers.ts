import type { DateText } from '#domain/calendar-dates.ts';
import type { CoordinationOutcome } from '#domain/coordination.ts';
import type { Proposal } from '#domain/coordination-list.ts';
import { refusal, surplusIn } from '../apply-mapping.ts';
import { readField } from '../fields/field.ts';
import { importFieldById } from '../fields/index.ts';
import type { Header } from '../header.ts';
import { rowsAside } from '../rows-aside.ts';
import { cellAt, type ImportRow, type ImportTable, isFilled } from '../table.ts';
import {
  type CellResult,
  type OtherDate,
  readDay,
  readFormat,
  readLine,
  readOtherDate,
  readOutcome,
  readSlot,
  readText,
} from './answer-cells.ts';
import type { AnswerColumn, AnswerColumns } from './answer-columns.ts';

/** What stands in the columns for the answer; null where a cell is empty. */
export interface WrittenAnswer {
  readonly outcome: CoordinationOutcome | null;
  readonly conditions: string | null;
  readonly otherDate: OtherDate | null;
  readonly by: string | null;
  readonly reference: string | null;
  readonly on: DateText | null;
}

/** A row of the list as it came back. */
export interface ListedAnswer {
  readonly line: number;
  /** Eight digits; null where they cannot be read. */
  readonly ags: string | null;
  readonly name: string;
  /** What the row says was proposed; null where it cannot be read. */
  readonly proposal: Proposal | null;
  /** Null: the Landkreis has said nothing about this municipality. */
  readonly answer: WrittenAnswer | null;
  /** Why it cannot be read, with line and cell, as German sentences; empty when it can. */
  readonly reasons: readonly string[];
}

const keyFields = (['ags', 'name'] as const).flatMap((id) => importFieldById(id) ?? []);

/** Reads the rows below the heading. Nothing that holds an answer is left aside; a row is read as a whole or not at all. */
export function readAnswers(table: ImportTable, header: Header, columns: AnswerColumns): readonly ListedAnswer[] {
  const aside = rowsAside(
    header,
    keyFields.map((field) => ({ column: field.id === 'ags' ? columns.ags : columns.name, field })),
  );
  const isAnswered = (row: ImportRow) =>
    [columns.outcome, columns.otherDate].some(({ column }) => isFilled(cellAt(row, column)));
  return table.rows
    .filter((row) => {
      const found = aside(row);
      if (!found) return true;
      return isAnswered(row) && !['title', 'header', 'repeated-header'].includes(found.reason);
    })
    .map((row) => readRow(row, columns, table.sheet === null ? header.width : null));
}

function readRow(row: ImportRow, columns: AnswerColumns, width: number | null): ListedAnswer {
  const reasons: string[] = [];
  const refuse = (column: AnswerColumn, message: string) => {
    reasons.push(refusal(row.line, columns[column], message).message);
    return null;
  };
  const read = <Value>(column: AnswerColumn, reader: (cell: ReturnType<typeof cellAt>) => CellResult<Value>) => {
    const result = reader(cellAt(row, columns[column].column));
    return result.ok ? result.value : refuse(column, result.message);
  };
  const surplus = width === null ? null : surplusIn(row, width);
  const { line } = row;
  if (surplus) return { line, ags: null, name: '', proposal: null, answer: null, reasons: [surplus.message] };
  const ags = readKey(row, columns, refuse);
  const name = read('name', readLine) ?? '';
  const answer = {
    outcome: read('outcome', readOutcome),
    conditions: read('conditions', readText),
    otherDate: read('otherDate', readOtherDate),
    by: read('by', readLine),
    reference: read('reference', readLine),
    on: read('on', readDay),
  };
  if (saysNothing(answer)) return { line, ags, name, proposal: null, answer: null, reasons };
  const format = read('format', readFormat);
  const slot = read('slot', readSlot);
  if (format === null && reasons.length === 0) refuse('format', 'Hier fehlt das Format, das vorgeschlagen war.');
  if (reasons.length === 0) checkComplete(answer, refuse);
  return { line, ags, name, proposal: format === null ? null : { format, slot }, answer, reasons };
}

function readKey(
  row: ImportRow,
  { ags }: AnswerColumns,
  refuse: (column: AnswerColumn, message: string) => null,
): string | null {
  const [field] = keyFields;
  const read = field && readField(field, cellAt(row, ags.column));
  if (read?.ok) return read.value.ags ?? refuse('ags', 'Hier fehlt der Gemeindeschlüssel.');
  return read ? refuse('ags', read.message) : null;
}

/** A name or a reference alone is no answer: silence is never consent. */
function saysNothing({ outcome, conditions, otherDate }: WrittenAnswer): boolean {
  return outcome === null && conditions === null && otherDate === null;
}

function checkComplete(
  { outcome, conditions, otherDate, by, on }: WrittenAnswer,
  refuse: (column: AnswerColumn, message: string) => null,
): void {
  if (outcome === null && otherDate === null) {
    refuse('outcome', 'Es stehen Auflagen oder Gründe da, aber keine Antwort. Bitte ergänzen Sie die Antwort.');
  }
  if (outcome === 'granted-with-conditions' && conditions === null) {
    refuse('conditions', 'Bitte tragen Sie die Auflagen ein.');
  }
  if (outcome === null) return;
  if (by === null) refuse('by', 'Es fehlt, welche Person oder Stelle geantwortet hat.');
  if (on === null) refuse('on', 'Es fehlt das Datum der Antwort.');
}
