import { cleanCharacters, oneLine } from '#domain/plain-characters.ts';

export { cleanCharacters, oneLine };

/** The lines of a longer text, cleaned, without empty ones. */
export function linesOf(text: string): readonly string[] {
  return cleanCharacters(text).split('\n').map(oneLine).filter(Boolean);
}

/** The texts that are not empty, on one line each. */
export function filled(texts: readonly string[]): readonly string[] {
  return texts.map(oneLine).filter(Boolean);
}

/** "Göhlen", "Göhlen und Picher", "Göhlen, Picher und Balow" */
export function enumeration(texts: readonly string[]): string {
  const last = texts.at(-1) ?? '';
  return texts.length < 2 ? last : `${texts.slice(0, -1).join(', ')} und ${last}`;
}
