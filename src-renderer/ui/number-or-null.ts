/** What a number field holds: a number, or the text while something is being typed ("53." for "53,", "" for nothing). */
export type TypedNumber = number | string;

/** The number that was typed; null where nothing or no number stands. */
export function numberOrNull(typed: TypedNumber): number | null {
  if (typeof typed === 'number') return typed;
  const number = Number(typed);
  return typed.trim() === '' || !Number.isFinite(number) ? null : number;
}

/** A number pasted with a point before its decimals, as maps and registers give it ("53.289"); null for other text. */
export function pastedDecimal(text: string, decimals: number): number | null {
  return decimals > 0 && /^\s*\d+\.\d+\s*$/.test(text) ? Number(Number(text).toFixed(decimals)) : null;
}
