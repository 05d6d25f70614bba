import type { DateText } from '#domain/calendar-dates.ts';
import type { Municipality } from '#domain/municipality.ts';
import { cleanCharacters } from './wording/plain-text.ts';

const longestName = 120;
// ext4 and APFS allow 255 bytes; a name in a script outside Latin needs up to four bytes for each character.
const mostBytes = 240;
const extension = '.docx';

/**
 * File name of a letter, legal on Windows, macOS and Linux: `Anschreiben_13076046_Göhlen_2026-11-22.docx`.
 * The AGS keeps municipalities of the same name apart (an Amt has none: its id is left empty); a long name is cut, never
 * the AGS or the date.
 */
export function letterFileName(stem: string, municipality: Pick<Municipality, 'id' | 'name'>, date: DateText): string {
  // Windows reserves CON, PRN, NUL … up to the first dot; "_" after a stem without dots keeps clear of them.
  const words = legalPart(stem).replaceAll('.', '-') || 'Schreiben';
  const start = municipality.id ? `${words}_${legalPart(municipality.id)}` : words;
  const end = `_${legalPart(date)}${extension}`;
  const name = shortened(legalPart(municipality.name), (text) => fits(`${start}_${text}${end}`));
  return name ? `${start}_${name}${end}` : `${start}${end}`;
}

function legalPart(text: string): string {
  return cleanCharacters(text)
    .replace(/[/\\:*?"<>|]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/^[ .]+|[ .]+$/g, '');
}

function shortened(text: string, isShort: (text: string) => boolean): string {
  const characters = [...text];
  while (characters.length > 0 && !isShort(characters.join(''))) characters.pop();
  return characters.join('').trimEnd();
}

function fits(fileName: string): boolean {
  return fileName.length <= longestName && new TextEncoder().encode(fileName).length <= mostBytes;
}
