/** Letters of a column counted from 0: 0 → "A", 25 → "Z", 26 → "AA". */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

/** Name of a cell by column (from 0) and line (from 1): "C5". */
export function cellName(column: number, line: number): string {
  return `${columnLetters(column)}${line}`;
}

/** Column (from 0) and line (from 1) of a cell name such as "C5" or "$C$5"; null for anything else. */
export function parseCellName(name: string): { readonly column: number; readonly line: number } | null {
  const match = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/.exec(name);
  if (!match) return null;
  const [, letters = '', digits = ''] = match;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { column, line: Number(digits) };
}
