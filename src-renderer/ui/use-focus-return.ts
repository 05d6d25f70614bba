import { useEffect, useState } from 'react';

/**
 * Gives the focus back to where it was when a dialog was opened. The dialog does so by itself only when it is closed
 * before it is taken off the screen; ours are mounted only while they are open.
 */
export function useFocusReturn(): void {
  const [opener] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      // Only after the dialog is gone is it known whether something else has taken the focus.
      requestAnimationFrame(() => {
        const lost = document.activeElement === null || document.activeElement === document.body;
        if (lost && opener instanceof HTMLElement && opener.isConnected) opener.focus({ preventScroll: true });
      });
    },
    [opener],
  );
}
