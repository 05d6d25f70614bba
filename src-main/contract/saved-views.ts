import { z } from 'zod';
import type { SavedView } from '#domain/saved-view.ts';
import { filledLine, id } from './fields.ts';
import { mutation, query } from './procedure.ts';

/** Calls about the named views of the table. */
export const savedViewsContract = {
  'views.list': query<readonly SavedView[]>()(z.object({})),
  /** Saves a view; one of the same name is replaced. */
  'views.save': mutation<{ readonly id: string }>()(z.object({ name: filledLine, address: z.string().max(4000) })),
  'views.remove': mutation<{ readonly id: string }>()(z.object({ id })),
};
