import type { MunicipalityPart } from '#domain/municipality.ts';

/** A change of the list of Ortsteile. */
export type PartsChange = (parts: readonly MunicipalityPart[]) => readonly MunicipalityPart[];

/** What speaks against the name for a place, as a sentence; null when nothing does. `present`: its name so far. */
export function partNameFault(parts: readonly MunicipalityPart[], name: string, present?: string): string | null {
  const wanted = name.trim();
  if (wanted === '') return 'Bitte geben Sie einen Namen ein.';
  const taken = parts.some((part) => part.name === wanted) && wanted !== present;
  return taken ? `${wanted} steht schon in der Liste.` : null;
}

/** Puts a place at the end of the list. */
export function added(name: string): PartsChange {
  return (parts) => [...parts, { name: name.trim(), needsOwnMeeting: false }];
}

/** Gives a place another name. */
export function renamed(name: string, next: string): PartsChange {
  return (parts) => parts.map((part) => (part.name === name ? { ...part, name: next.trim() } : part));
}

/** Takes a place out of the list. */
export function removed(name: string): PartsChange {
  return (parts) => parts.filter((part) => part.name !== name);
}

/** Records whether the residents of a place get a meeting of their own. */
export function withOwnMeeting(name: string, needsOwnMeeting: boolean): PartsChange {
  return (parts) => parts.map((part) => (part.name === name ? { ...part, needsOwnMeeting } : part));
}
