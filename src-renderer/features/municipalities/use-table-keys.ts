import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';

/** What the keys of the table do. */
export interface TableKeyActions {
  readonly ids: readonly string[];
  readonly container: RefObject<HTMLElement | null>;
  readonly scrollTo: (index: number) => void;
  readonly onOpen: (id: string) => void;
  readonly onToggle: (id: string) => void;
  readonly onExtend: (id: string) => void;
  readonly onToggleAll: () => void;
}

const pageLength = 10;

/** Arrows, Home, End and page keys move; Space chooses, Shift extends, Ctrl+A chooses all, Enter opens. */
export function useTableKeys(actions: TableKeyActions) {
  const { ids, container } = actions;
  const [wished, setWished] = useState(0);
  const wantsFocus = useRef(false);
  const activeIndex = Math.max(0, Math.min(wished, ids.length - 1));

  // The row may be drawn only after scrolling, so the focus follows as soon as it is there.
  useEffect(() => {
    if (!wantsFocus.current) return;
    const row = container.current?.querySelector<HTMLElement>(`tr[data-index="${activeIndex}"]`);
    if (!row) return;
    wantsFocus.current = false;
    row.focus({ preventScroll: true });
  });

  const moveTo = (index: number, extend: boolean) => {
    const next = Math.max(0, Math.min(index, ids.length - 1));
    const id = ids[next];
    if (id === undefined) return;
    wantsFocus.current = true;
    setWished(next);
    actions.scrollTo(next);
    if (extend) actions.onExtend(id);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const onRow = event.target instanceof HTMLElement && event.target.closest('tbody') !== null;
    const id = ids[activeIndex];
    if (!onRow || id === undefined) return;
    const targets: Readonly<Record<string, number>> = {
      ArrowDown: activeIndex + 1,
      ArrowUp: activeIndex - 1,
      PageDown: activeIndex + pageLength,
      PageUp: activeIndex - pageLength,
      Home: 0,
      End: ids.length - 1,
    };
    const target = targets[event.key];
    if (target !== undefined) moveTo(target, event.shiftKey);
    else if (event.key === ' ') (event.shiftKey ? actions.onExtend : actions.onToggle)(id);
    else if (event.key === 'Enter') actions.onOpen(id);
    else if (event.key.toLowerCase() === 'a' && (event.ctrlKey || event.metaKey)) actions.onToggleAll();
    else return;
    event.preventDefault();
  };

  return { activeIndex, setActiveIndex: setWished, onKeyDown };
}
