import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { importFormats } from './formats/index.ts';
import { bytesOf, faultOf, tableOf, windows1252Of } from './test-reading.ts';
import { workbookOf } from './test-workbook.ts';

const oldExcel = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600)]);

describe('a file', () => {
  it('is recognised by its content: names are never looked at', () => {
    expect(tableOf(workbookOf([['AGS'], ['13076046']])).format).toBe('xlsx');
    expect(tableOf('AGS;Gemeinde\n13076046;Göhlen\n').format).toBe('csv');
    expect(new Set(importFormats.map(({ id }) => id)).size).toBe(importFormats.length);
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['a byte order mark', bytesOf('\uFEFF')],
    ['blank lines', bytesOf(' \r\n;;;\r\n\t\r\n')],
  ])('with %s is refused, which never means to delete everything', (_, bytes) => {
    const fault = faultOf(bytes);
    expect(fault.code).toBe('empty-file');
    expect(fault.message).toMatch(/nichts importiert und nichts gelöscht/);
  });

  it.each([
    ['an old workbook', oldExcel, 'unsupported-kind', 'alten Excel-Format (.xls)'],
    [
      'a workbook with a password',
      Uint8Array.from([...oldExcel, ...Buffer.from('EncryptedPackage', 'utf16le')]),
      'password',
      'Kennwort',
    ],
    ['a PDF document', bytesOf('%PDF-1.7\n'), 'unsupported-kind', 'PDF'],
    [
      'a page called .xls',
      bytesOf('\uFEFF\r\n<html xmlns:x="urn:x"><table><tr><td>AGS</td></tr></table></html>'),
      'unsupported-kind',
      'HTML',
    ],
    ['a table of a page', bytesOf('  <TABLE border=1>'), 'unsupported-kind', 'HTML'],
    ['a page in UTF-16', new Uint8Array(Buffer.from('\uFEFF<html>', 'utf16le')), 'unsupported-kind', 'HTML'],
    ['an XML table', bytesOf('<?xml version="1.0"?><Workbook/>'), 'unsupported-kind', 'XML'],
    [
      'an OpenDocument table',
      zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'), 'content.xml': strToU8('<x/>') }),
      'unsupported-kind',
      '.ods',
    ],
    ['a formatted text', bytesOf('{\\rtf1 x}'), 'unsupported-kind', 'RTF'],
    ['a packed file', Uint8Array.of(0x1f, 0x8b, 8, 0), 'unsupported-kind', 'Archiv'],
    ['a picture', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16), 'not-text', 'Textdatei'],
  ])('that is %s is refused with what to do instead', (_, bytes, code, word) => {
    const fault = faultOf(bytes);
    expect([fault.code, fault.message.includes(word)]).toEqual([code, true]);
    expect(fault.message).toMatch(/Bitte/);
  });

  it('that only begins like another kind is read', () => {
    expect(tableOf(windows1252Of('%AGS;Gemeinde\n13076046;Göhlen\n')).rows).toHaveLength(2);
    expect(tableOf('PK;AGS\n1;13076046\n').rows).toHaveLength(2);
  });

  it('that is larger than allowed is refused before it is looked at', () => {
    expect(faultOf(new Uint8Array(51 * 1024 * 1024))).toMatchObject({
      code: 'file-too-large',
      message: expect.stringContaining('51 MB'),
    });
  });
});
