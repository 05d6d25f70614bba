import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';

/** A file on its way to the browser. */
export interface Download {
  readonly fileName: string;
  readonly content: Uint8Array;
}

/** Exports that wait for their download; kept in memory only. */
export interface Downloads {
  /** Keeps a file and answers the id under which it is fetched. */
  readonly keep: (download: Download) => string;
  readonly get: (fileId: string) => Download | undefined;
}

/** Keeps the last files; an older one is dropped when a newer one comes. */
export function keepDownloads(most = 20): Downloads {
  const files = new Map<string, Download>();
  return {
    keep: (download) => {
      const fileId = `export-${randomUUID()}`;
      files.set(fileId, download);
      for (const oldest of [...files.keys()].slice(0, Math.max(0, files.size - most))) files.delete(oldest);
      return fileId;
    },
    get: (fileId) => files.get(fileId),
  };
}

/** Reads a file that the application keeps on disk, such as a letter; undefined when it is gone. */
export async function readDownload(path: string): Promise<Download | undefined> {
  try {
    return { fileName: basename(path), content: await readFile(path) };
  } catch {
    return undefined;
  }
}

const mediaTypes: Readonly<Record<string, string>> = {
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.ics': 'text/calendar; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.zip': 'application/zip',
};

/** Headers that make a browser save the file under its own name, umlauts included (RFC 6266, RFC 5987). */
export function downloadHeaders(fileName: string): Readonly<Record<string, string>> {
  const plain = fileName.replace(/[^\w .()-]/g, '_');
  const encoded = encodeURIComponent(fileName.toWellFormed()).replace(
    /['()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return {
    'content-type': mediaTypes[extname(fileName).toLowerCase()] ?? 'application/octet-stream',
    'content-disposition': `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`,
  };
}
