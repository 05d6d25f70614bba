import type { DateText } from '#domain/calendar-dates.ts';
import { germanDate } from '#domain/german-dates.ts';
import type { MunicipalityKind, NeedDecision } from '#domain/municipality.ts';
import { type ImportCell, isFilled } from '../table.ts';
import type { AmtFact } from './amt-fields.ts';
import type { PersonFact } from './persons.ts';

/**
 * What one row says about a municipality, or about an Amt where it names no municipality. A key that is absent was not stated in the file (no column, an empty cell,
 * "k. A."); it never means that something known is to be deleted.
 */
export interface ImportValues extends Partial<Readonly<Record<PersonFact | AmtFact, string>>> {
  /** Eight digits. */
  readonly ags?: string;
  readonly name?: string;
  readonly kind?: MunicipalityKind;
  /** As it is written, without a check against the Ämter on record; "amtsfrei" for a town without one. */
  readonly amtName?: string;
  /** Five digits each. */
  readonly postcodes?: readonly string[];
  readonly population?: number;
  readonly populationDate?: DateText;
  /** WGS 84 degrees. */
  readonly latitude?: number;
  readonly longitude?: number;
  readonly areaKm2?: number;
  readonly eligibleAddresses?: number;
  readonly projectAreaName?: string;
  readonly deadline?: DateText;
  readonly leadTimeDays?: number;
  readonly needDecision?: NeedDecision;
  readonly needReason?: string;
  readonly note?: string;
  /** Day on which a meeting was held. */
  readonly heldOn?: DateText;
  /** Time of day at which it began, `HH:mm`. */
  readonly heldAt?: string;
  /** Id of a meeting format. */
  readonly format?: string;
  readonly attendance?: number;
}

/** Every field that an import can fill. */
export type FieldId = keyof ImportValues;

/** What a cell gives: values (a name can also tell the kind), or a German sentence about what is wrong with it. */
export type FieldResult =
  | { readonly ok: true; readonly value: ImportValues }
  | { readonly ok: false; readonly message: string };

/** A fact that a column can hold. One entry each, listed in `fields/index.ts`. */
export interface ImportField {
  readonly id: FieldId;
  /** German title for people. */
  readonly title: string;
  /** Headings under which the fact is found; case, umlauts, blanks and hyphens do not matter. */
  readonly headings: readonly string[];
  /** Reads a cell that holds something. Use `readField` from outside: it knows empty cells and errors. */
  readonly parse: (cell: ImportCell) => FieldResult;
}

/** Signs with which tables say that a value is not known. */
const notStated = /^(?:[-–—./]+|k\. ?a\.?|keine angabe|n\. ?[av]\.?|n\/a|unbekannt|nicht bekannt)$/i;

const longestNotStated = 14;

/** Reads a cell of a column that was mapped to the field. An empty cell states nothing. */
export function readField(field: ImportField, cell: ImportCell): FieldResult {
  if (statesNothing(cell)) return { ok: true, value: {} };
  return isError(cell) ? failed(errorIn(cell)) : field.parse(cell);
}

/** True for a cell that is empty or says that nothing is known ("k. A."). */
export function statesNothing(cell: ImportCell): boolean {
  if (!isFilled(cell)) return true;
  const { kind, text } = cell;
  return kind === 'text' && text.length <= longestNotStated && !/^\d/.test(text) && notStated.test(text);
}

/** True for a cell in which a formula has no result. */
export function isError({ kind }: ImportCell): boolean {
  return kind === 'formula-error';
}

/** What is wrong with a cell in which a formula has no result, as a German sentence. */
export function errorIn(cell: ImportCell): string {
  return cell.text.startsWith('=')
    ? `Die Formel ${shown(cell)} hat kein gespeichertes Ergebnis. Bitte öffnen Sie die Datei in Excel und speichern Sie sie neu.`
    : `Statt eines Wertes steht hier ${shown(cell)}. Bitte berichtigen Sie die Zelle.`;
}

/** A value that was read. */
export function read(value: ImportValues): FieldResult {
  return { ok: true, value };
}

/** A cell that cannot be read, with a German sentence. */
export function failed(message: string): { readonly ok: false; readonly message: string } {
  return { ok: false, message };
}

/** The content of a cell inside a sentence, as people write it: „1,5“, „12.03.2027“; long texts shortened. */
export function shown(cell: ImportCell): string {
  const text = germanText(cell);
  return text.length > 40 ? `„${text.slice(0, 40)}…“` : `„${text}“`;
}

/** The content of a cell as people write it, on one line. */
export function germanText({ kind, text }: ImportCell): string {
  if (kind === 'number') return text.replace('.', ',');
  if (kind === 'date') return [germanDate(text.slice(0, 10)), text.slice(11)].join(' ').trim();
  return text.replace(/\s+/g, ' ');
}
