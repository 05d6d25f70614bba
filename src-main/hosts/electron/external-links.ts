import { shell } from 'electron';
import { allowedLink } from './link-check.ts';

/** Opens a web page or a new mail in the program of the system; everything else is refused. */
export async function openExternalLink(link: string): Promise<boolean> {
  const allowed = allowedLink(link);
  if (allowed === null) return false;
  await shell.openExternal(allowed);
  return true;
}
