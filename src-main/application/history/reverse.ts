import type { Reversal } from '#contract/history.ts';
import { fail, ok, type Result } from '#contract/result.ts';
import type { ReversalOutcome } from '../../storage/store.ts';
import type { UseCase, UseCaseContext } from '../context.ts';
import { settleLetterFiles } from '../letters/settle-letter-files.ts';

/** Takes back the newest step that still stands, with all its effects. */
export const undo: UseCase<'history.undo'> = (_input, context) => reverse(context, 'undo');

/** Does again what was taken back last. */
export const redo: UseCase<'history.redo'> = (_input, context) => reverse(context, 'redo');

async function reverse(context: UseCaseContext, direction: 'undo' | 'redo'): Promise<Result<Reversal>> {
  const outcome = await reverseWithFiles(context, direction);
  if (outcome.kind === 'nothing') {
    const message = direction === 'undo' ? 'Es gibt nichts rückgängig zu machen.' : 'Es gibt nichts zu wiederholen.';
    return fail('not-found', message);
  }
  if (outcome.kind === 'conflict') {
    const message = `„${outcome.change.title}“ lässt sich nicht ${direction === 'undo' ? 'rückgängig machen' : 'wiederholen'}, weil Einträge danach geändert wurden. Bitte sehen Sie im Verlauf nach.`;
    return fail('stale', message, { conflicts: outcome.conflicts });
  }
  context.announceChange(outcome.saved);
  const { title, municipalityIds } = outcome.reversed;
  return ok({ title, municipalityIds });
}

/** Records and files of letters go together: a file that cannot be moved leaves the records as they are. */
async function reverseWithFiles(context: UseCaseContext, direction: 'undo' | 'redo'): Promise<ReversalOutcome> {
  let moveBack = async () => {};
  try {
    return await context.store.reverse(context.authorship(), direction, async (images) => {
      moveBack = await settleLetterFiles(context.lettersFolder, images);
    });
  } catch (error) {
    await moveBack();
    throw error;
  }
}
