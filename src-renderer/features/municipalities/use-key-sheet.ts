import { useEffect, useState } from 'react';

/** Opens the list of keys with "?", unless something is being typed or a dialog is open. */
export function useKeySheet(): readonly [open: boolean, setOpen: (open: boolean) => void] {
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== '?' || event.altKey || event.ctrlKey || event.metaKey) return;
      const { target } = event;
      const typing =
        target instanceof HTMLElement &&
        target.closest('input:not([type="checkbox"]), textarea, [role="dialog"]') !== null;
      if (typing) return;
      event.preventDefault();
      setOpen(true);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
  return [open, setOpen];
}
