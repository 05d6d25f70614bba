import { searchKey } from '#domain/search-key.ts';
import type { ImportValues } from './fields/field.ts';
import { importFields } from './fields/index.ts';
import { type ImportRecord, type RefusedRow, type SkippedRow, subjectName } from './outcome.ts';

/**
 * Settles rows about the same municipality (in a list of meetings: the same municipality and day). Repetitions are left
 * aside; rows that say different things are all refused, because nobody can know which of them is right.
 */
export function settleDuplicates(records: readonly ImportRecord[]): {
  readonly records: readonly ImportRecord[];
  readonly refused: readonly RefusedRow[];
  readonly skipped: readonly SkippedRow[];
} {
  const groups = Map.groupBy(records, ({ values }) => keyOf(values));
  const single: ImportRecord[] = [];
  const refused: RefusedRow[] = [];
  const skipped: SkippedRow[] = [];
  for (const [first, ...others] of groups.values()) {
    if (!first) continue;
    const different = others.find(({ values }) => fingerprint(values) !== fingerprint(first.values));
    if (different) {
      const lines = [first, ...others].map(({ line }) => line);
      refused.push(...lines.map((line) => contradictingRow(line, lines, first, different)));
    } else {
      single.push(first);
      skipped.push(
        ...others.map(({ line }) => ({
          line,
          reason: 'duplicate' as const,
          message: `Zeile ${line} wiederholt Zeile ${first.line}.`,
        })),
      );
    }
  }
  return { records: single.sort((one, other) => one.line - other.line), refused, skipped };
}

/** What a row is about. */
function keyOf({ ags, name, amtName, heldOn }: ImportValues): string {
  return `${ags ?? searchKey(name ?? amtName ?? '')} ${heldOn ?? ''}`;
}

function fingerprint(values: ImportValues): string {
  return JSON.stringify(Object.entries(values).sort(([one], [other]) => (one < other ? -1 : 1)));
}

function contradictingRow(
  line: number,
  lines: readonly number[],
  first: ImportRecord,
  different: ImportRecord,
): RefusedRow {
  const others = lines.filter((other) => other !== line);
  const { ags, heldOn } = first.values;
  const name = subjectName(first.values);
  const named = first.values.name === undefined ? `„${name}“` : `die Gemeinde „${name}“`;
  const subject = ags === undefined ? named : `den Schlüssel ${ags}`;
  const day = heldOn === undefined ? '' : ' und denselben Tag';
  const shownLines = others.slice(0, 5).join(', ') + (others.length > 5 ? ' und weitere' : '');
  const fields = differences(first.values, different.values);
  return {
    line,
    name,
    reasons: [
      {
        cell: null,
        message: `Zeile ${line} nennt ${subject}${day} ebenso wie Zeile ${shownLines}, aber mit anderen Angaben (${fields}). Bitte lassen Sie nur die richtige Zeile stehen.`,
      },
    ],
  };
}

/** Titles of the fields in which two rows differ, for a sentence. */
function differences(one: ImportValues, other: ImportValues): string {
  return importFields
    .filter(({ id }) => JSON.stringify(one[id]) !== JSON.stringify(other[id]))
    .map(({ title }) => title)
    .join(', ');
}
