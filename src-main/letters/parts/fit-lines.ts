import { din5008 } from './din5008.ts';
import { textWidth } from './text-width.ts';

/** Lines as they stand in the address field, with the type size in points at which they fit. */
export interface FittedLines {
  readonly sizePt: number;
  readonly lines: readonly string[];
}

const addressSizes = [11, 10, 9, 8];
const returnLineSizes = [7, 6.5, 6];

/**
 * The address broken into lines that fit into the address zone: the largest type at which six lines are enough.
 * Undefined when it does not fit even in small type.
 */
export function fitAddress(address: readonly string[]): FittedLines | undefined {
  for (const sizePt of addressSizes) {
    const lines = address.flatMap((line) => wrapped(line, sizePt));
    if (lines.length <= din5008.addressZone.lines) return { sizePt, lines };
  }
  return undefined;
}

/** The return line on one line: in smaller type where it is long, and cut with "…" where that is not enough. */
export function fitReturnLine(text: string): { readonly sizePt: number; readonly text: string } {
  const size = returnLineSizes.find((candidate) => fits(text, candidate));
  if (size !== undefined) return { sizePt: size, text };
  const sizePt = returnLineSizes.at(-1) ?? 6;
  const characters = [...text];
  while (characters.length > 0 && !fits(`${characters.join('')}…`, sizePt)) characters.pop();
  return { sizePt, text: `${characters.join('').trimEnd()}…` };
}

function fits(text: string, sizePt: number): boolean {
  return textWidth(text, sizePt) <= din5008.addressField.textWidth;
}

function wrapped(text: string, sizePt: number): readonly string[] {
  const lines: string[] = [];
  let current = '';
  for (const piece of text.match(/\s*[^\s-]*(?:-+|(?=\s|$))/g) ?? []) {
    for (const part of fits(piece.trim(), sizePt) ? [piece] : piece) {
      if (fits((current + part).trim(), sizePt)) {
        current += part;
      } else {
        lines.push(current.trim());
        current = part;
      }
    }
  }
  return [...lines, current.trim()].filter(Boolean);
}
