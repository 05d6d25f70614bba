import { searchKey } from '#domain/search-key.ts';
import { amtListFields } from './fields/amt-fields.ts';
import type { FieldId, ImportField } from './fields/field.ts';
import { importFields } from './fields/index.ts';

/** A field that a heading may stand for. */
export interface HeadingMatch {
  readonly field: FieldId;
  /** Infinity when the heading is exactly one of the field's own; otherwise the number of words that agree. */
  readonly strength: number;
  /** Position among the field's own headings; the first ones are the most telling. */
  readonly rank: number;
}

/** Words that may stand beside a heading without changing what it means. Anything else ("männlich", "ha") does. */
const accompanyingWords: ReadonlySet<string> = new Set([
  ...['am', 'an', 'auf', 'das', 'dem', 'den', 'der', 'des', 'die', 'im', 'in', 'vom', 'von', 'zum', 'zur'],
  ...['stand', 'stichtag', 'anzahl', 'zahl', 'insgesamt', 'gesamt', 'nr', 'zensus', 'fortschreibung', 'basis'],
  ...['amtlich', 'amtliche', 'amtlicher', 'wgs', '84', 'wgs84', 'grad', 'dezimal', 'dezimalgrad', 'koordinate'],
  ...['koordinaten', 'mittelpunkt', 'mittelpunktkoordinaten', 'lage', 'geografische', 'geographische'],
  ...['januar', 'februar', 'maerz', 'april', 'mai', 'juni', 'juli', 'august', 'september', 'oktober', 'november'],
  'dezember',
]);

/** What the rows of a table are about; in a list of Ämter "Ort" means something else than in one of municipalities. */
export type Subject = 'municipalities' | 'amts';

const known = { municipalities: importFields.map(wordsOf), amts: amtListFields.map(wordsOf) };

function wordsOf({ id, headings }: ImportField) {
  const keys = headings.map((heading) => searchKey(heading).split(' '));
  return { id, keys, joined: keys.map((words) => words.join('')), ownWords: new Set(keys.flat()) };
}

/** The fields that a heading may stand for, the best first. Line breaks and hyphens inside words do not matter. */
export function matchHeading(title: string, subject: Subject = 'municipalities'): readonly HeadingMatch[] {
  const words = searchKey(title).split(' ').filter(Boolean);
  if (words.length === 0 || words.length > 12) return [];
  const whole = words.join('');
  const matches = known[subject].flatMap(({ id, keys, joined, ownWords }): readonly HeadingMatch[] => {
    const exact = joined.indexOf(whole);
    if (exact >= 0) return [{ field: id, strength: Number.POSITIVE_INFINITY, rank: exact }];
    const isClear = words.every((word) => ownWords.has(word) || accompanyingWords.has(word) || /^\d+$/.test(word));
    if (!isClear) return [];
    return keys.flatMap((key, rank) => (contains(words, key) ? [{ field: id, strength: key.length, rank }] : []));
  });
  const best = new Map<FieldId, HeadingMatch>();
  for (const match of matches.sort(byStrength)) if (!best.has(match.field)) best.set(match.field, match);
  return [...best.values()];
}

/** The stronger match first, then the more telling heading. */
export function byStrength(one: HeadingMatch, other: HeadingMatch): number {
  if (one.strength !== other.strength) return one.strength > other.strength ? -1 : 1;
  return one.rank - other.rank;
}

/** True when the wanted words all occur, in their order. */
function contains(words: readonly string[], wanted: readonly string[]): boolean {
  let found = 0;
  for (const word of words) if (word === wanted[found]) found += 1;
  return found === wanted.length;
}
