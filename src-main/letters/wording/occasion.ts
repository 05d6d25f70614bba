import { oneLine } from './plain-text.ts';

/** The district in a sentence: " im Landkreis Ludwigslust-Parchim", with the blank before it; empty when not set up. */
export function inDistrict(districtName: string): string {
  const name = oneLine(districtName);
  if (!name) return '';
  return /^(?:landkreis|kreis)\s/i.test(name) ? ` im ${name}` : ` (${name})`;
}
