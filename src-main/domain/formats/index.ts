import type { FormatDetails, FormatField, MeetingFormat } from './format.ts';
import { inPerson } from './in-person.ts';
import { phone } from './phone.ts';
import { video } from './video.ts';

/** Every format a meeting can have, in the order in which they are offered. */
export const formats: readonly MeetingFormat[] = [inPerson, video, phone];

/** The format with this id; undefined when there is none. */
export function formatById(id: string): MeetingFormat | undefined {
  return formats.find((format) => format.id === id);
}

/** Title of a format for people; the id itself when it is unknown. */
export function formatTitle(id: string): string {
  return formatById(id)?.title ?? id;
}

/** Required fields of the format that have no value yet. */
export function missingFields(formatId: string, details: FormatDetails): readonly FormatField[] {
  const fields = formatById(formatId)?.fields ?? [];
  return fields.filter((field) => field.required && !details[field.key]?.trim());
}

/** True for a format in which people come together in a room. */
export function gathersPeople(format: string): boolean {
  return formatById(format)?.needsVenue ?? false;
}
