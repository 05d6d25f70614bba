import { ok } from '#contract/result.ts';
import type { UseCase } from '../context.ts';
import { historyEntry } from '../views/history.ts';

/** Changes, newest first; of one municipality or of all. */
export const listHistory: UseCase<'history.list'> = async ({ municipalityId, limit }, { store }) =>
  ok((await store.changes(limit, municipalityId)).map(historyEntry));

/** What undo and redo would do now. */
export const getUndoState: UseCase<'history.state'> = async (_input, { store }) => {
  const { undo, redo } = await store.candidates();
  return ok({ undo: undo?.title ?? null, redo: redo?.title ?? null });
};
