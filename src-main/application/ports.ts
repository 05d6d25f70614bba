import type { Delivery } from '#contract/exports.ts';

/** The clock and the ids, so that a test can fix both. */
export interface Clock {
  /** Present instant as ISO text in UTC. */
  readonly now: () => string;
  /** A new id; later ids sort after earlier ones. */
  readonly newId: () => string;
}

/** What the host can do with files; each host does it in its own way. */
export interface HostFiles {
  /**
   * Hands an exported file to the user: a save dialog (electron), a download (browser), the path given (cli).
   * Rejects with a Node error (ENOSPC, EACCES, …) when it cannot be written; nothing half written remains.
   */
  readonly deliver: (fileName: string, content: Uint8Array) => Promise<Delivery>;
  /** Shows a file in the folder window of the system. */
  readonly reveal: (path: string) => Promise<void>;
}
