/**
 * Text that a document can carry: Unicode form NFC, lone surrogates replaced, control characters and marks that turn
 * the direction of writing removed. Line breaks stay.
 */
export function cleanCharacters(text: string): string {
  return text
    .normalize('NFC')
    .toWellFormed()
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/[^\P{Control}\n]|[\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/gu, '');
}

/** Clean text on one line, without doubled blanks. */
export function oneLine(text: string): string {
  return cleanCharacters(text).replace(/\s+/g, ' ').trim();
}

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
