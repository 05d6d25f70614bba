import { fail, ok } from '#contract/result.ts';
import type { UseCase } from '../context.ts';

/** Shows a letter or an exported file in the folder window of the system. */
export const revealFile: UseCase<'files.reveal'> = async ({ fileId }, context) => {
  const path = await context.filePath(fileId);
  if (path === null)
    return fail('not-found', 'Diese Datei gibt es nicht mehr an der Stelle, an der sie geschrieben wurde.');
  await context.files.reveal(path);
  return ok({ path });
};
