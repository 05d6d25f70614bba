import { refuse } from '../faults.ts';

/** A text file as text. */
export interface DecodedText {
  readonly text: string;
  /** Name of the encoding for people. */
  readonly encoding: string;
}

/** Characters of Windows-1252 from 0x80 to 0x9F; the replacement character where it has none. */
const upperControls = '€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ';

/**
 * Text of a file in UTF-8, in UTF-16 with a byte order mark, or else in Windows-1252, as Excel writes CSV files.
 * Refuses binary files and files whose umlauts would come out wrong, because names would be damaged without a sign.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: utf16(bytes, 'utf-16le'), encoding: 'UTF-16' };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: utf16(bytes, 'utf-16be'), encoding: 'UTF-16' };
  if (bytes.includes(0)) refuseBinary();
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'UTF-8' };
  } catch {
    return { text: checkedWindows1252(bytes), encoding: 'Windows-1252' };
  }
}

function utf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): string {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.includes('\0') ? refuseBinary() : text;
  } catch {
    return refuseBinary();
  }
}

/** Written by hand because some versions of the runtime decode 0x80 to 0x9F of this encoding as control characters. */
function checkedWindows1252(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .replace(/[\x80-\x9f]/g, (character) => upperControls[character.charCodeAt(0) - 0x80] ?? '\uFFFD');
  const damage = damagedWord(text);
  if (!damage) return text;
  const line = text.slice(0, damage.index).split(/\r\n?|\n/).length;
  return refuse(
    'encoding',
    `Die Umlaute der Datei lassen sich nicht sicher lesen: In Zeile ${line} steht „${damage.word}“. Vermutlich ist ein anderer Zeichensatz gemeint (MS-DOS, Macintosh oder beschädigtes UTF-8). Bitte speichern Sie die Datei als „CSV UTF-8“ oder als .xlsx und wählen Sie sie erneut.`,
    { line },
  );
}

/**
 * A word that shows that the text is not Windows-1252: a character that does not exist there, UTF-8 read byte by byte
 * ("GÃ¶hlen"), or quotation marks inside words where MS-DOS and Macintosh have their umlauts ("G”hlen", "Lštheen").
 */
function damagedWord(text: string): { readonly word: string; readonly index: number } | null {
  const foreign = /\uFFFD|Ã[¤¶¼Ÿ„–œ]/.exec(text);
  const disguised = /[äöüÄÖÜß]/.test(text) ? null : /\p{L}[„”ŠšŸ]\p{Ll}/u.exec(text);
  const index = (foreign ?? disguised)?.index;
  if (index === undefined) return null;
  const before = /[^\s;,"]*$/.exec(text.slice(Math.max(0, index - 20), index))?.[0] ?? '';
  const after = /^[^\s;,"]*/.exec(text.slice(index, index + 20))?.[0] ?? '';
  return { word: before + after, index };
}

function refuseBinary(): never {
  return refuse(
    'not-text',
    'Die Datei ist weder eine Excel-Arbeitsmappe noch eine Textdatei. Bitte speichern Sie die Tabelle als .xlsx oder .csv und wählen Sie sie erneut.',
  );
}
