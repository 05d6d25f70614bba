/**
 * Folds text for searching and matching: lower case, ä/ae → ae and so on for ö, ü, ß, other accents dropped,
 * everything that is neither letter nor digit becomes one blank. "Göhlen", "goehlen" and "GÖHLEN" give the same key.
 */
export function searchKey(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFC')
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim();
}

/**
 * True when every word of the query begins a word of the text or stands inside it.
 * A query typed without umlauts ("gohlen") also finds the name ("Göhlen"): both foldings of the text are searched.
 */
export function matchesSearch(foldedTexts: string, query: string): boolean {
  const words = searchKey(query).split(' ').filter(Boolean);
  return words.every((word) => foldedTexts.includes(word));
}

/** The text to search in for a record: its fields folded both ways (ä → ae and ä → a), joined. */
export function searchText(fields: readonly string[]): string {
  const text = fields.join(' ');
  const plain = text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .normalize('NFC');
  const [key, plainKey] = [searchKey(text), searchKey(plain)];
  return key === plainKey ? key : `${key} ${plainKey}`;
}
