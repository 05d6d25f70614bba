import { useEffect } from 'react';

/** True while typing, or while a dialog is open over the calendar. */
function isBusyElsewhere(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest('input, textarea, select, [contenteditable], [role="dialog"], [role="listbox"]') !== null
  );
}

/** Runs what belongs to a single key without modifiers, unless something is being typed. */
export function useCalendarKeys(actions: Readonly<Record<string, (target: EventTarget | null) => void>>): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.repeat || isBusyElsewhere(event.target)) return;
      const action = Object.hasOwn(actions, event.key) ? actions[event.key] : undefined;
      if (!action) return;
      event.preventDefault();
      action(event.target);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [actions]);
}
