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
