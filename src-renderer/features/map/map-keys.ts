import type { Direction } from '#domain/map/direction.ts';

/** What a key does while a cell of the map has the focus. */
export type MapKey =
  | { readonly kind: 'go' | 'move'; readonly direction: Direction }
  | { readonly kind: 'zoom'; readonly factor: number }
  | { readonly kind: 'whole' | 'open' | 'toggle' | 'all' | 'clear' };

/** How much one step of the zoom enlarges. */
export const zoomStep = 1.4;

const directions: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

const plain: Readonly<Record<string, MapKey>> = {
  '+': { kind: 'zoom', factor: zoomStep },
  '=': { kind: 'zoom', factor: zoomStep },
  '-': { kind: 'zoom', factor: 1 / zoomStep },
  '0': { kind: 'whole' },
  Enter: { kind: 'open' },
  ' ': { kind: 'toggle' },
  Escape: { kind: 'clear' },
};

/** The meaning of a key; null for one that belongs to others, such as Ctrl and plus of the browser. */
export function mapKeyOf(event: {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}): MapKey | null {
  if (event.altKey) return null;
  if (event.ctrlKey || event.metaKey) return event.key.toLowerCase() === 'a' ? { kind: 'all' } : null;
  const direction = directions[event.key];
  if (direction) return { kind: event.shiftKey ? 'move' : 'go', direction };
  return plain[event.key] ?? null;
}
