import type { Block } from '../letter.ts';

/** A paragraph of running text. */
export function paragraph(text: string): Block {
  return { type: 'paragraph', text };
}

/** A bold line above what follows. */
export function heading(text: string): Block {
  return { type: 'paragraph', text, bold: true };
}

/** A list with dots; nothing when there is nothing to list. */
export function bullets(items: readonly string[]): readonly Block[] {
  return items.length > 0 ? [{ type: 'list', numbered: false, items }] : [];
}

/** A numbered list; nothing when there is nothing to list. */
export function numbers(items: readonly string[]): readonly Block[] {
  return items.length > 0 ? [{ type: 'list', numbered: true, items }] : [];
}

/** A box to tick on a reply form. */
export function tick(label: string): Block {
  return { type: 'answer', label, style: 'tick' };
}

/** A line to fill in on a reply form. */
export function line(label: string): Block {
  return { type: 'answer', label, style: 'line' };
}
