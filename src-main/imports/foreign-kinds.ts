import { startsWith } from './leading-bytes.ts';

/** A kind of file that people choose by mistake, with what they can do instead. */
interface ForeignKind {
  readonly recognises: (bytes: Uint8Array) => boolean;
  readonly message: string;
  readonly isPassword?: boolean;
}

const saveAgain = 'Bitte öffnen Sie sie in Excel oder LibreOffice und speichern Sie die Tabelle als .xlsx oder .csv.';
const olderOffice = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';

const foreignKinds: readonly ForeignKind[] = [
  {
    recognises: (bytes) => startsWith(bytes, olderOffice) && holdsUtf16(bytes, 'EncryptedPackage'),
    message:
      'Die Datei ist mit einem Kennwort geschützt. Bitte speichern Sie sie in Excel ohne Kennwort und wählen Sie sie erneut.',
    isPassword: true,
  },
  {
    recognises: (bytes) => startsWith(bytes, olderOffice),
    message: `Die Datei ist im alten Excel-Format (.xls) gespeichert, das nicht gelesen wird. ${saveAgain}`,
  },
  {
    recognises: (bytes) => startsWith(bytes, '%PDF'),
    message:
      'Die Datei ist ein PDF-Dokument. Aus ihm lassen sich keine Zellen lesen. Bitte fragen Sie nach der Tabelle als .xlsx oder .csv.',
  },
  {
    recognises: (bytes) => /^\s*<(?:!doctype html|html|head|body|table|meta|style)\b/i.test(beginning(bytes)),
    message: `Die Datei ist eine Internetseite (HTML), auch wenn ihr Name auf .xls oder .csv endet. ${saveAgain}`,
  },
  {
    recognises: (bytes) => /^\s*<\?xml/i.test(beginning(bytes)),
    message: `Die Datei ist eine XML-Datei, auch wenn ihr Name auf .xls oder .csv endet. ${saveAgain}`,
  },
  {
    recognises: (bytes) => startsWith(bytes, '{\\rtf'),
    message: `Die Datei ist ein Textdokument (RTF) und keine Tabelle. ${saveAgain}`,
  },
  {
    recognises: (bytes) => ['\x1f\x8b', '7z\xbc\xaf', 'Rar!'].some((mark) => startsWith(bytes, mark)),
    message: 'Die Datei ist ein gepacktes Archiv. Bitte entpacken Sie es und wählen Sie die Tabelle darin.',
  },
];

/** The kind of a file that cannot be imported; undefined for everything that is worth trying. */
export function foreignKindOf(bytes: Uint8Array): Pick<ForeignKind, 'message' | 'isPassword'> | undefined {
  return foreignKinds.find(({ recognises }) => recognises(bytes));
}

/** The first characters, without a byte order mark. */
function beginning(bytes: Uint8Array): string {
  const isUtf16 = startsWith(bytes, '\xff\xfe') || startsWith(bytes, '\xfe\xff');
  const characters = Buffer.from(bytes.subarray(0, 1000)).toString('latin1');
  return (isUtf16 ? characters.replaceAll('\0', '') : characters).replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '');
}

function holdsUtf16(bytes: Uint8Array, text: string): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from(text, 'utf16le'));
}
