import type { CellKind, ImportCell } from '../table.ts';
import { type FieldId, readField } from './field.ts';
import { importFieldById } from './index.ts';

/** What a field makes of a text: its values, or the sentence. */
export function readAs(field: FieldId, text: string, kind: CellKind = 'text') {
  return readCell(field, { kind, text });
}

/** What a field makes of a cell: its values, or the sentence. */
export function readCell(field: FieldId, cell: ImportCell) {
  const entry = importFieldById(field);
  if (!entry) throw new Error(`There is no field ${field}.`);
  const result = readField(entry, cell);
  return result.ok ? result.value : result.message;
}

/** The form of every sentence. */
export const sentence = /^[\p{Lu}„0-9].*[.]$/su;
