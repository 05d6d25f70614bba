import type { TableWords } from './column.ts';
import { emptyToken, filledToken } from './column-filter.ts';
import { type BoundKind, boundToTyped, rangeFromToken } from './range-token.ts';
import { tableColumns } from './table-columns.ts';
import type { FilterPart, TableFilter } from './table-filter.ts';

const mostLabels = 3;

/** "Stufe: fehlt, terminiert", "Frist: bis 31.03.2027 oder leer": a part of the filter as it stands on its chip. */
export function partInWords(
  part: FilterPart,
  filter: TableFilter,
  { words, selected }: { readonly words: TableWords; readonly selected: number },
): string {
  if (part === 'search') return `Suche: „${filter.search.trim()}“`;
  if (part === 'selection') return `Auswahl (${selected})`;
  const column = tableColumns[part];
  const tokens = filter.columns.get(part) ?? [];
  if (column.kind === 'choice') {
    const labels = tokens.map((token) => (token === emptyToken ? 'leer' : column.label(token, words)));
    return `${column.title}: ${shortened(labels)}`;
  }
  const { kind } = column;
  const wishes = tokens.map((token) => {
    if (token === emptyToken) return 'leer';
    if (token === filledToken) return 'mit Angabe';
    return kind === 'text' ? `„${token.trim()}“` : rangeInWords(token, kind);
  });
  return `${column.title}: ${wishes.join(' oder ')}`;
}

function rangeInWords(token: string, kind: BoundKind): string {
  const range = rangeFromToken(token);
  if (!range) return token;
  const from = boundToTyped(range.from, kind);
  const to = boundToTyped(range.to, kind);
  if (range.from === range.to) return from;
  if (range.to === '') return `ab ${from}`;
  return range.from === '' ? `bis ${to}` : `${from} bis ${to}`;
}

function shortened(labels: readonly string[]): string {
  if (labels.length <= mostLabels) return labels.join(', ');
  return `${labels.slice(0, mostLabels).join(', ')} und ${labels.length - mostLabels} weitere`;
}
