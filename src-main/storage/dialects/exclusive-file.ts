import SqliteDatabase from 'better-sqlite3';

/**
 * Takes a file for this process alone; answers how to give it free, or null when another process has it. The lock is
 * an exclusive transaction on an empty database: the system releases it with the process, however that ends.
 */
export function takeExclusively(path: string): (() => void) | null {
  const lock = new SqliteDatabase(path, { timeout: 0 });
  try {
    lock.pragma('journal_mode = DELETE');
    lock.exec('begin exclusive');
    return () => lock.close();
  } catch (error) {
    lock.close();
    if (error instanceof SqliteDatabase.SqliteError && error.code.startsWith('SQLITE_BUSY')) return null;
    throw error;
  }
}
