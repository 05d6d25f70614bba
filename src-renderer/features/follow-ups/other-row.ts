/** The row above or below one of the list, also across its sections; null for other keys and at the ends. */
export function otherRow(row: HTMLElement, key: string): HTMLElement | null {
  if (key !== 'ArrowDown' && key !== 'ArrowUp') return null;
  const rows = [...row.ownerDocument.querySelectorAll<HTMLElement>('[data-follow-up]')];
  return rows[rows.indexOf(row) + (key === 'ArrowDown' ? 1 : -1)] ?? null;
}
