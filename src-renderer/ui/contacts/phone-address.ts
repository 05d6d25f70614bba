/** Address of a link that calls the first number in a text; null where no number stands. */
export function phoneAddress(text: string): string | null {
  const [first = ''] = text.split(/[,;]|\boder\b/);
  // "+49 (0)3871" is dialled without the zero in brackets.
  const dialled = first.replace(/^(\s*(?:\+|00)\s*\d[\d\s]*)\(0\)/, '$1').replace(/[\s()/.–-]/g, '');
  return /^\+?\d{3,}$/.test(dialled) ? `tel:${dialled}` : null;
}
