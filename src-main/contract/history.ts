import { z } from 'zod';
import { id } from './fields.ts';
import { mutation, query } from './procedure.ts';

/** One recorded change. */
export interface HistoryEntry {
  readonly id: string;
  /** Instant as ISO text in UTC. */
  readonly at: string;
  readonly actor: string;
  readonly title: string;
  readonly kind: 'step' | 'undo' | 'redo';
  /** True when the change was taken back later. */
  readonly reversed: boolean;
  readonly municipalityIds: readonly string[];
}

/** What Ctrl+Z and Ctrl+Shift+Z would do now; null: nothing. */
export interface UndoState {
  readonly undo: string | null;
  readonly redo: string | null;
}

/** What was taken back or done again. */
export interface Reversal {
  readonly title: string;
  readonly municipalityIds: readonly string[];
}

/** Calls about the history. */
export const historyContract = {
  'history.list': query<readonly HistoryEntry[]>()(
    z.object({ municipalityId: id.optional(), limit: z.number().int().min(1).max(1000).default(200) }),
  ),
  'history.state': query<UndoState>()(z.object({})),
  'history.undo': mutation<Reversal>()(z.object({})),
  'history.redo': mutation<Reversal>()(z.object({})),
};
