import type { ImportCell } from '../table.ts';
import { failed, germanText, shown } from './field.ts';

/** A text, or a German sentence about why it is not taken. */
export type TextResult = { readonly ok: true; readonly text: string } | ReturnType<typeof failed>;

/** As long as what can be typed in. */
const longestLine = 300;
const longestText = 5_000;
/** Letters and signs of Western languages on one line, in which nothing needs to be cleaned. */
const plainText = /^[ -~¡-¬®-ÿ]*$/;

/** One line of text. Line ends become blanks, except after a hyphen; formulas and damaged umlauts are refused. */
export function parseLine(cell: ImportCell): TextResult {
  if (cell.kind === 'date' || cell.kind === 'time') {
    return failed(
      `Hier steht ein Datum (${shown(cell)}), kein Text. Vermutlich hat Excel die Eingabe umgewandelt; bitte formatieren Sie die Zelle als Text.`,
    );
  }
  if (cell.text.startsWith('=')) {
    return failed(
      `Hier steht eine Formel (${shown(cell)}) statt ihres Ergebnisses. Bitte ersetzen Sie sie durch den Wert.`,
    );
  }
  const cleaned = clean(cell);
  if (plainText.test(cleaned) && !cleaned.includes('  ')) return checked(cleaned, longestLine, cell);
  const text = cleaned.replace(/(\p{Letter}-) ?\n ?(?=\p{Letter})/gu, '$1').replace(/\s+/g, ' ');
  return checked(text, longestLine, cell);
}

/** Text with several lines, taken as it is; nothing in it is ever calculated. */
export function parseLongText(cell: ImportCell): TextResult {
  if (cell.kind === 'date') return { ok: true, text: germanText(cell) };
  return checked(clean(cell), longestText, cell);
}

function checked(text: string, longest: number, cell: ImportCell): TextResult {
  if (text.length > longest)
    return failed(`Der Text hat ${text.length} Zeichen, möglich sind ${longest}. Bitte kürzen Sie ihn.`);
  if (/\uFFFD|Ã[¤¶¼Ÿ„–œ]/.test(text)) {
    return failed(`Die Umlaute in ${shown(cell)} sind beschädigt. Bitte berichtigen Sie den Text.`);
  }
  return { ok: true, text };
}

/** Unicode form NFC, `\n` as the end of a line, without soft hyphens and characters that no document may hold. */
function clean({ kind, text }: ImportCell): string {
  if (kind === 'number') return text.replace('.', ',');
  if (plainText.test(text)) return text;
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/[^\P{Control}\n\t]|[\u00AD\uFFFE\uFFFF]/gu, '')
    .normalize('NFC')
    .trim();
}
