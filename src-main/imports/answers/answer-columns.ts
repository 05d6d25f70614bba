import { listHeadings } from '#domain/coordination-list.ts';
import { searchKey } from '#domain/search-key.ts';
import { attempt, type ReadResult, refuse } from '../faults.ts';
import type { Header, HeaderColumn } from '../header.ts';

/** Columns without which a list cannot be taken back; what else stands on it is only there to be read. */
const needed = [
  ...(['ags', 'name', 'format', 'slot', 'outcome', 'conditions'] as const),
  ...(['otherDate', 'by', 'reference', 'on'] as const),
] as const;

/** A column of the list that is read. */
export type AnswerColumn = (typeof needed)[number];

/** Where each column stands. */
export type AnswerColumns = Readonly<Record<AnswerColumn, HeaderColumn>>;

/** A heading without what explains it in brackets. */
const keyOf = (heading: string) => searchKey(heading.replace(/\(.*$/, ''));

/** Finds the columns of the list by their headings; a list without one of them, or with one of them twice, is refused. */
export function findAnswerColumns({ columns }: Header): ReadResult<AnswerColumns> {
  return attempt(() => {
    const found = (column: AnswerColumn) => {
      const key = keyOf(listHeadings[column]);
      return columns.filter(({ title }) => keyOf(title) === key);
    };
    const titles = (list: readonly AnswerColumn[]) =>
      list.map((column) => `„${listHeadings[column].replace(/ \(.*$/, '')}“`).join(', ');
    const missing = needed.filter((column) => found(column).length === 0);
    if (missing.length > 0) {
      refuse(
        'no-header',
        `Das ist nicht die Abstimmungsliste, wie sie hinausgegangen ist: Es ${missing.length === 1 ? 'fehlt die Spalte' : 'fehlen die Spalten'} ${titles(missing)}. Bitte ergänzen Sie ${missing.length === 1 ? 'sie' : 'diese'} oder tragen Sie die Antworten in die ursprüngliche Datei ein.`,
      );
    }
    const doubled = needed.filter((column) => found(column).length > 1);
    if (doubled.length > 0) {
      refuse(
        'no-header',
        `In der Abstimmungsliste steht mehrmals: ${titles(doubled)}. Bitte lassen Sie jede Spalte nur einmal stehen.`,
      );
    }
    const at = (column: AnswerColumn): HeaderColumn => found(column)[0] ?? refuse('no-header', titles([column]));
    return {
      ags: at('ags'),
      name: at('name'),
      format: at('format'),
      slot: at('slot'),
      outcome: at('outcome'),
      conditions: at('conditions'),
      otherDate: at('otherDate'),
      by: at('by'),
      reference: at('reference'),
      on: at('on'),
    };
  });
}
