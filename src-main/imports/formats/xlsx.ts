import { attempt, refuse } from '../faults.ts';
import type { ImportFormat, ReadOptions } from '../format.ts';
import { startsWith } from '../leading-bytes.ts';
import type { ImportTable } from '../table.ts';
import { type Archive, openArchive } from '../xlsx/archive.ts';
import type { CellContext } from '../xlsx/cell-values.ts';
import { spreadMergedAreas } from '../xlsx/merged-areas.ts';
import { readSharedStrings } from '../xlsx/shared-strings.ts';
import { readSheet, type StoredSheet } from '../xlsx/sheet.ts';
import { readStyles } from '../xlsx/styles.ts';
import { readWorkbook, type WorkbookSheet } from '../xlsx/workbook.ts';
import { xmlText } from '../xlsx/xml.ts';

/** The workbook of Excel and LibreOffice, read as stored: no formula is ever calculated, nothing is written anywhere. */
export const xlsx: ImportFormat = {
  id: 'xlsx',
  title: 'Excel-Arbeitsmappe',
  extensions: ['xlsx', 'xlsm'],
  recognises: (bytes) => startsWith(bytes, 'PK\x03\x04') || startsWith(bytes, 'PK\x05\x06'),
  read: (bytes, options) => attempt(() => readTable(openArchive(bytes, options.limits), options)),
};

function readTable(archive: Archive, { limits, sheet: wanted }: ReadOptions): ImportTable {
  const workbook = readWorkbook(archive);
  if (!workbook) refuseOtherArchive(archive);
  const partText = (path: string | null) => {
    const content = path === null ? null : archive.unpack(path);
    return content && xmlText(content);
  };
  const stylesXml = partText(workbook.stylesPath);
  const stringsXml = partText(workbook.sharedStringsPath);
  const context: CellContext = {
    styles: stylesXml ? readStyles(stylesXml) : [],
    strings: stringsXml ? readSharedStrings(stringsXml) : [],
    is1904: workbook.is1904,
  };
  const visible = workbook.sheets.filter(({ isVisible }) => isVisible);
  const candidates = wanted === undefined ? visible : workbook.sheets.filter(({ name }) => name === wanted);
  if (candidates.length === 0) refuseSheet(wanted, visible);
  const { sheet, stored } = firstFilled(candidates, (path) => readSheet(partText(path) ?? '', context, limits));
  return {
    format: xlsx.id,
    description: `Excel-Arbeitsmappe, Blatt „${sheet.name}“`,
    sheet: sheet.name,
    sheets: visible.map(({ name }) => name),
    rows: spreadMergedAreas(stored.rows, stored.mergedAreas, limits),
    notes: notesOn(stored, visible, sheet),
  };
}

/** The first of the sheets that holds anything; the very first one when all are empty. */
function firstFilled(sheets: readonly WorkbookSheet[], read: (path: string) => StoredSheet) {
  let first: { readonly sheet: WorkbookSheet; readonly stored: StoredSheet } | undefined;
  for (const sheet of sheets) {
    const stored = read(sheet.path);
    if (stored.rows.length > 0) return { sheet, stored };
    first ??= { sheet, stored };
  }
  return first ?? refuseSheet(undefined, []);
}

function notesOn({ hiddenRows }: StoredSheet, visible: readonly WorkbookSheet[], read: WorkbookSheet) {
  const others = visible.filter((sheet) => sheet !== read).map(({ name }) => `„${name}“`);
  const hidden = hiddenRows === 1 ? 'Eine ausgeblendete Zeile ist' : `${hiddenRows} ausgeblendete Zeilen sind`;
  return [
    ...(others.length > 0
      ? [`Die Arbeitsmappe hat weitere Blätter, die nicht gelesen wurden: ${others.join(', ')}.`]
      : []),
    ...(hiddenRows > 0 ? [`${hidden} mitgelesen, zum Beispiel wegen eines Filters.`] : []),
  ];
}

/** Other programs pack their files in the same kind of archive. */
function refuseOtherArchive({ names }: Archive): never {
  const kind = names.includes('content.xml')
    ? 'ein OpenDocument-Dokument (zum Beispiel .ods)'
    : names.includes('xl/workbook.bin')
      ? 'eine binäre Excel-Arbeitsmappe (.xlsb)'
      : names.some((name) => name.startsWith('word/'))
        ? 'ein Word-Dokument (.docx)'
        : 'ein Archiv ohne Excel-Arbeitsmappe';
  return refuse(
    'unsupported-kind',
    `Die Datei ist ${kind} und kann nicht gelesen werden. Bitte öffnen Sie sie in Excel oder LibreOffice und speichern Sie die Tabelle als .xlsx oder .csv.`,
  );
}

function refuseSheet(wanted: string | undefined, visible: readonly WorkbookSheet[]): never {
  const names = visible.map(({ name }) => `„${name}“`).join(', ') || 'keine';
  return refuse(
    'no-such-sheet',
    wanted === undefined
      ? 'Die Arbeitsmappe hat kein sichtbares Tabellenblatt. Bitte blenden Sie das Blatt mit den Gemeinden ein und speichern Sie die Datei.'
      : `Das Blatt „${wanted}“ gibt es in der Arbeitsmappe nicht. Vorhanden sind: ${names}.`,
  );
}
