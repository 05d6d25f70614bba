/** Letters of a column counted from 0: 0 → "A", 25 → "Z", 26 → "AA". */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

/** Name of a cell by column (from 0) and line (from 1): "C5". */
export function cellName(column: number, line: number): string {
  return `${columnLetters(column)}${line}`;
}

/** Column (from 0) and line (from 1) of a cell name such as "C5"; null for anything else. */
export function parseCellName(name: string): { readonly column: number; readonly line: number } | null {
  let at = 0;
  let column = 0;
  for (; at < 3; at += 1) {
    const letter = name.charCodeAt(at) - 64;
    if (!(letter >= 1 && letter <= 26)) break;
    column = column * 26 + letter;
  }
  const digits = name.slice(at);
  if (column === 0 || !/^[1-9]\d{0,6}$/.test(digits)) return null;
  return { column: column - 1, line: Number(digits) };
}
