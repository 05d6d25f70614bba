import { describe, expect, it } from 'vitest';
import { faultSentence } from './storage-error.ts';

const withCode = (code: unknown) => Object.assign(new Error('technical words'), { code });

describe('faultSentence', () => {
  it.each([
    ['SQLITE_FULL', 'Der Datenträger ist voll.'],
    ['ENOSPC', 'Der Datenträger ist voll.'],
    ['EDQUOT', 'Der Datenträger ist voll.'],
    ['SQLITE_READONLY_DBMOVED', 'schreibgeschützt'],
    ['EACCES', 'schreibgeschützt'],
    ['EROFS', 'schreibgeschützt'],
    ['SQLITE_BUSY_SNAPSHOT', 'von einem anderen Programm gesperrt'],
    ['EBUSY', 'von einem anderen Programm gesperrt'],
    ['SQLITE_CORRUPT_VTAB', 'Die Datenbank ist beschädigt.'],
    ['SQLITE_NOTADB', 'Die Datenbank ist beschädigt.'],
    ['SQLITE_IOERR_WRITE', 'lässt sich nicht lesen oder schreiben'],
    ['SQLITE_CANTOPEN', 'lässt sich nicht lesen oder schreiben'],
    ['ENOTDIR', 'lässt sich nicht lesen oder schreiben'],
  ])('says in German what %s means and that nothing was changed', (code, words) => {
    const sentence = faultSentence(withCode(code)) ?? '';
    expect(sentence).toContain(words);
    expect(sentence).toMatch(/Es wurde nichts geändert|Sie wurde nicht verändert/);
    expect(sentence).toMatch(/Bitte [^.]+\.$/);
    expect(sentence).not.toContain('technical words');
  });

  it.each([withCode('ERR_ASSERTION'), withCode(5), new Error('SQLITE_FULL'), 'SQLITE_FULL', null])(
    'keeps out of anything that is not a fault of the disk',
    (error) => expect(faultSentence(error)).toBeNull(),
  );
});
