import { ags } from './ags.ts';
import { amtFields } from './amt-fields.ts';
import type { FieldId, ImportField } from './field.ts';
import { municipalityFields } from './municipality-fields.ts';
import { pastMeetingFields } from './past-meeting-fields.ts';
import { personFields } from './persons.ts';
import { planningFields } from './planning-fields.ts';

/** Every fact that a column of a file can hold, in the order in which they are offered. */
export const importFields: readonly ImportField[] = [
  ags,
  ...municipalityFields,
  ...planningFields,
  ...personFields,
  ...amtFields,
  ...pastMeetingFields,
];

const fieldsById: ReadonlyMap<string, ImportField> = new Map(importFields.map((field) => [field.id, field]));

/** The field with this id; undefined when there is none. */
export function importFieldById(id: string): ImportField | undefined {
  return fieldsById.get(id);
}

/** The id of a field as it was saved somewhere; null for any other text. */
export function fieldIdOf(text: string): FieldId | null {
  return fieldsById.get(text)?.id ?? null;
}
