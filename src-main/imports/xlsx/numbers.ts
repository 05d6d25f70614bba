/** Decimal digits of a number as a workbook stores it ("1.3076046E7" → "13076046"); null when it is none. */
export function plainDecimal(stored: string): string | null {
  const value = Number(stored);
  if (!Number.isFinite(value)) return null;
  const shortest = String(value);
  const isPlain = !shortest.includes('e');
  if (isPlain && shortest === stored) return stored;
  if (!/^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,3})?$/.test(stored)) return null;
  if (isPlain) return shortest;
  return value.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 20, maximumSignificantDigits: 17 });
}
