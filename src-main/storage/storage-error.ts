/** Why storage refused: a row changed meanwhile, a record is not there, or the data cannot be used as they are. */
export type StorageErrorCode = 'stale' | 'not-found' | 'newer-database' | 'locked' | 'damaged' | 'unusable';

/** A refusal of storage with a German sentence that says what to do. */
export class StorageError extends Error {
  readonly code: StorageErrorCode;
  constructor(code: StorageErrorCode, message: string) {
    super(message);
    this.name = 'StorageError';
    this.code = code;
  }
}

const faultSentences: readonly (readonly [RegExp, string])[] = [
  [
    /^(SQLITE_FULL|ENOSPC|EDQUOT)/,
    'Der Datenträger ist voll. Es wurde nichts geändert. Bitte schaffen Sie Platz und wiederholen Sie den Schritt.',
  ],
  [
    /^(SQLITE_READONLY|SQLITE_PERM|EACCES|EPERM|EROFS)/,
    'Der Ordner ist schreibgeschützt oder Ihnen fehlt die Berechtigung. Es wurde nichts geändert. Bitte prüfen Sie die Rechte oder wählen Sie einen anderen Ordner.',
  ],
  [
    /^(SQLITE_BUSY|SQLITE_LOCKED|EBUSY|EAGAIN)/,
    'Die Datei ist gerade von einem anderen Programm gesperrt (zum Beispiel Word oder Virenschutz). Es wurde nichts geändert. Bitte schließen Sie es und wiederholen Sie den Schritt.',
  ],
  [
    /^(SQLITE_CORRUPT|SQLITE_NOTADB)/,
    'Die Datenbank ist beschädigt. Sie wurde nicht verändert. Bitte stellen Sie eine Sicherung aus dem Ordner „Sicherungen“ wieder her.',
  ],
  [
    /^(SQLITE_IOERR|SQLITE_CANTOPEN|EIO|ENOENT|ENOTDIR|EISDIR|EEXIST|EMFILE|ENFILE)/,
    'Die Datei oder der Ordner lässt sich nicht lesen oder schreiben. Es wurde nichts geändert. Bitte prüfen Sie, ob der Datenträger erreichbar ist.',
  ],
];

/** True when a write was refused because it refers to a record that is not there. */
export function isMissingReference(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'SQLITE_CONSTRAINT_FOREIGNKEY';
}

/** The German sentence for a fault of the disk or the file system; null for any other error. */
export function faultSentence(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return null;
  const { code } = error;
  return faultSentences.find(([pattern]) => pattern.test(code))?.[1] ?? null;
}
