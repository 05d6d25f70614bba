import { useCallback } from 'react';
import { useApiMutation } from '../api/hooks.ts';
import { texts } from '../texts/de.ts';
import { hideDone, showDone, showRefusal } from './notices.tsx';

/** Takes the last change back or does it again, and says which one it was. */
export function useUndo(): { readonly undo: () => Promise<void>; readonly redo: () => Promise<void> } {
  const { run: runUndo } = useApiMutation('history.undo');
  const { run: runRedo } = useApiMutation('history.redo');
  const undo = useCallback(async () => {
    hideDone();
    const result = await runUndo({});
    if (result.ok) showDone(texts.undone(result.value.title));
    else showRefusal(result.error);
  }, [runUndo]);
  const redo = useCallback(async () => {
    hideDone();
    const result = await runRedo({});
    if (result.ok) showDone(texts.redone(result.value.title), undo);
    else showRefusal(result.error);
  }, [runRedo, undo]);
  return { undo, redo };
}
