import { type KeyboardEvent, type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { headIndex, type TableLine } from './table-lines.ts';

/** What the keys of the table do. */
export interface TableKeyActions {
  readonly lines: readonly TableLine[];
  readonly container: RefObject<HTMLElement | null>;
  readonly scrollTo: (index: number) => void;
  /** Opens the municipality. */
  readonly onOpen: (id: string) => void;
  /** Folds a group up (true) or down. */
  readonly onFold: (key: string, collapsed: boolean) => void;
  readonly onToggle: (line: TableLine) => void;
  readonly onExtend: (line: TableLine) => void;
  readonly onToggleAll: () => void;
}

const pageLength = 10;

/**
 * Arrows, Home, End and page keys move; Space chooses, Shift extends, Ctrl+A chooses all, Enter opens; on the head of a
 * group Enter, Left and Right fold it, and Left leads from a row to its head.
 */
export function useTableKeys(actions: TableKeyActions) {
  const { lines, container } = actions;
  // A new object for every wish, because the line asked for may be the one it was on.
  const [wished, setWished] = useState({ index: 0 });
  const wantsFocus = useRef(false);
  const activeIndex = Math.max(0, Math.min(wished.index, lines.length - 1));

  // The row may be drawn only after scrolling, so the focus follows as soon as it is there.
  useEffect(() => {
    if (!wantsFocus.current) return;
    const row = container.current?.querySelector<HTMLElement>(`tr[data-index="${activeIndex}"]`);
    if (!row) return;
    wantsFocus.current = false;
    row.focus({ preventScroll: true });
  });

  const moveTo = (index: number, extend = false) => {
    const next = Math.max(0, Math.min(index, lines.length - 1));
    const line = lines[next];
    if (line === undefined) return;
    wantsFocus.current = true;
    setWished({ index: next });
    actions.scrollTo(next);
    if (extend) actions.onExtend(line);
  };

  /** Folds the group of the line, or goes to its head; false where the key means nothing. */
  const fold = (line: TableLine, key: string): boolean => {
    if (line.kind === 'group') {
      const collapsed = key === 'Enter' ? !line.collapsed : key === 'ArrowLeft';
      if (collapsed !== line.collapsed) actions.onFold(line.group.key, collapsed);
      return true;
    }
    const head = key === 'ArrowLeft' ? headIndex(lines, activeIndex) : -1;
    if (head >= 0) moveTo(head);
    return head >= 0;
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const onRow = event.target instanceof HTMLElement && event.target.closest('tbody') !== null;
    const line = lines[activeIndex];
    if (!onRow || line === undefined) return;
    const targets: Readonly<Record<string, number>> = {
      ArrowDown: activeIndex + 1,
      ArrowUp: activeIndex - 1,
      PageDown: activeIndex + pageLength,
      PageUp: activeIndex - pageLength,
      Home: 0,
      End: lines.length - 1,
    };
    const target = targets[event.key];
    const folds = event.key === 'ArrowLeft' || event.key === 'ArrowRight';
    if (target !== undefined) moveTo(target, event.shiftKey);
    else if (event.key === ' ') (event.shiftKey ? actions.onExtend : actions.onToggle)(line);
    else if (event.key === 'Enter' && line.kind === 'row') actions.onOpen(line.id);
    else if (folds || event.key === 'Enter') {
      if (!fold(line, event.key)) return;
    } else if (event.key.toLowerCase() === 'a' && (event.ctrlKey || event.metaKey)) actions.onToggleAll();
    else return;
    event.preventDefault();
  };

  const setActiveIndex = useCallback((index: number) => {
    setWished((now) => (now.index === index ? now : { index }));
  }, []);
  return { activeIndex, setActiveIndex, onKeyDown, moveTo };
}
