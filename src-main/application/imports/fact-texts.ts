import { formatTitle } from '#domain/formats/index.ts';
import { germanDate } from '#domain/german-dates.ts';
import type { FieldId } from '../../imports/fields/field.ts';
import { importFields } from '../../imports/fields/index.ts';

const decisions: Readonly<Record<string, string>> = {
  unchecked: 'ungeprüft',
  needed: 'erforderlich',
  'not-affected': 'nicht betroffen',
  deferred: 'zurückgestellt',
  refused: 'abgelehnt',
};

/** Made once: a new one for every number would take longer than everything else about a row. */
const germanNumber = new Intl.NumberFormat('de-DE', { maximumFractionDigits: 10 });

const titles: ReadonlyMap<string, string> = new Map(importFields.map(({ id, title }) => [id, title]));

/** German title of a field. */
export function fieldTitle(field: FieldId): string {
  return titles.get(field) ?? field;
}

/** A value as people write it: "12.03.2027", "1.234,5", "19288, 19230"; empty where nothing is known. */
export function factText(field: FieldId, value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.join(', ');
  if (typeof value === 'number') return germanNumber.format(value);
  const text = String(value);
  if (field === 'needDecision') return decisions[text] ?? text;
  if (field === 'format') return formatTitle(text);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? germanDate(text) : text;
}
