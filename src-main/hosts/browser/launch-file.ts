import { randomBytes } from 'node:crypto';
import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A page on disk that leads a browser to the host. */
export interface LaunchFile {
  readonly path: string;
  readonly remove: () => Promise<void>;
}

const namePattern = /^oeffnen-[0-9a-f]{16}\.html$/;

/**
 * Writes a page that only its owner can read and that leads on to the address. A browser is started with the path of
 * this page, because words of a command line, and with them the token, can be read by everybody on the machine.
 */
export async function writeLaunchFile(folder: string, address: string): Promise<LaunchFile> {
  await removeLeftovers(folder);
  const path = join(folder, `oeffnen-${randomBytes(8).toString('hex')}.html`);
  const page =
    `<!doctype html><html lang="de"><head><meta charset="utf-8"><meta name="referrer" content="no-referrer">` +
    `<meta http-equiv="refresh" content="0;url=${address}"><title>Ortstermin</title></head>` +
    `<body><p>Der Planer wird geöffnet …</p></body></html>`;
  await writeFile(path, page, { flag: 'wx', mode: 0o600 });
  return { path, remove: () => rm(path, { force: true }) };
}

/** A start that was killed leaves its page behind; the token in it is dead. */
async function removeLeftovers(folder: string): Promise<void> {
  const names = await readdir(folder);
  await Promise.all(
    names.filter((name) => namePattern.test(name)).map((name) => rm(join(folder, name), { force: true })),
  );
}
