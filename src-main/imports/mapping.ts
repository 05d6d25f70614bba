import { searchKey } from '#domain/search-key.ts';
import { amtListFields } from './fields/amt-fields.ts';
import type { FieldId } from './fields/field.ts';
import { importFieldById } from './fields/index.ts';
import type { Header } from './header.ts';

/** Which field a column fills. */
export interface ColumnMapping {
  /** Heading of the column. */
  readonly header: string;
  /** Null: the column is left out. */
  readonly field: FieldId | null;
}

/**
 * Columns and the fields they fill: a plain value, to be shown, changed, saved and used again for the next file of the
 * same kind. A list, not an object keyed by heading: a heading may be any text.
 */
export type Mapping = readonly ColumnMapping[];

/** A mapping with what people should look at before they use it. */
export interface ProposedMapping {
  readonly mapping: Mapping;
  /** German sentences about columns where another choice was possible. */
  readonly remarks: readonly string[];
}

/** A saved mapping for the columns of a file: headings are compared without case, umlauts and punctuation. */
export function reuseMapping(header: Header, saved: Mapping): ProposedMapping {
  const fields = new Map(saved.map((entry) => [searchKey(entry.header), entry.field]));
  const present = new Set(header.columns.map(({ title }) => searchKey(title)));
  const missing = saved.filter((entry) => entry.field !== null && !present.has(searchKey(entry.header)));
  const fresh = header.columns.filter(({ title }) => !fields.has(searchKey(title)));
  return {
    mapping: header.columns.map(({ title }) => ({ header: title, field: fields.get(searchKey(title)) ?? null })),
    remarks: [
      ...missing.map(
        (entry) => `Die Spalte „${entry.header}“ der gespeicherten Zuordnung gibt es in dieser Datei nicht.`,
      ),
      ...fresh.map(
        ({ title }) =>
          `Die Spalte „${title}“ kommt in der gespeicherten Zuordnung nicht vor und wird nicht übernommen.`,
      ),
    ],
  };
}

/** What stands against using a mapping, as German sentences; empty when it can be used. */
export function mappingProblems(header: Header, mapping: Mapping): readonly string[] {
  const titles = new Set(header.columns.map(({ title }) => title));
  const used = mapping.filter(({ field }) => field !== null);
  const byField = Map.groupBy(used, ({ field }) => field);
  return [
    ...used
      .filter((entry) => !titles.has(entry.header))
      .map((entry) => `Die Spalte „${entry.header}“ gibt es in der Datei nicht.`),
    ...[...byField].flatMap(([field, entries]) => {
      if (entries.length < 2) return [];
      const columns = entries.map((entry) => `„${entry.header}“`).join(' und ');
      const title = importFieldById(field ?? '')?.title ?? '';
      return [`Die Spalten ${columns} sind beide dem Feld „${title}“ zugeordnet. Bitte wählen Sie eine davon.`];
    }),
    ...(byField.has('ags') || byField.has('name') || isAboutAmts(used)
      ? []
      : [
          'Es ist keine Spalte dem Gemeindeschlüssel (AGS) oder dem Namen der Gemeinde zugeordnet. Ohne sie ist nicht klar, welche Gemeinde gemeint ist. (Eine Liste der Ämter braucht die Spalte „Amt“ und nur Angaben zum Amt.)',
        ]),
  ];
}

/** True when every row tells of an Amt and nothing in it belongs to a municipality. */
export function isAboutAmts(mapping: Mapping): boolean {
  const fields = mapping.flatMap(({ field }) => field ?? []);
  return fields.length > 1 && fields.includes('amtName') && fields.every((field) => ofAmts.has(field));
}

const ofAmts: ReadonlySet<FieldId> = new Set(amtListFields.map(({ id }) => id));
