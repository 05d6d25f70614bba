import { strToU8, type Zippable, zipSync } from 'fflate';
import { cellName } from './cell-names.ts';

/** A cell for a test: text, a number, or the XML of a cell with its attributes ("s" style, "t" type). */
export type TestCell =
  | string
  | number
  | boolean
  | null
  | { readonly value: string | number; readonly style?: number; readonly type?: string; readonly formula?: string }
  | { readonly formula: string };

/** One sheet for a test. */
export interface TestSheet {
  readonly name?: string;
  readonly rows?: readonly (readonly TestCell[])[];
  /** Lines of the rows, when they do not follow each other from 1. */
  readonly lines?: readonly number[];
  readonly merged?: readonly string[];
  readonly hiddenLines?: readonly number[];
  readonly state?: string;
}

/** A whole workbook for a test; `parts` replaces or adds parts of the archive. */
export interface TestWorkbook {
  readonly sheets?: readonly TestSheet[];
  readonly is1904?: boolean;
  /** Format codes; cells refer to them by position, from 1. */
  readonly formats?: readonly string[];
  readonly parts?: Zippable;
}

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook with one sheet of these rows. */
export function workbookOf(rows: TestSheet['rows'] & object, sheet: Omit<TestSheet, 'rows'> = {}): Uint8Array {
  return testWorkbook({ sheets: [{ ...sheet, rows }] });
}

/** The bytes of a workbook as Excel would store it. */
export function testWorkbook(workbook: TestWorkbook): Uint8Array {
  return zipSync(workbookParts(workbook));
}

/** The parts of a workbook before they are packed. */
export function workbookParts({ sheets = [{}], is1904 = false, formats = [], parts = {} }: TestWorkbook): Zippable {
  const strings: string[] = [];
  const sheetParts = sheets.map((sheet, index) => [
    `xl/worksheets/sheet${index + 1}.xml`,
    xml(sheetXml(sheet, strings)),
  ]);
  const sheetLines = sheets.map(
    ({ name, state }, index) =>
      `<sheet name="${escapeXml(name ?? `Tabelle${index + 1}`)}" sheetId="${index + 1}"${state ? ` state="${state}"` : ''} r:id="rId${index + 1}"/>`,
  );
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${relationships}/${type}" Target="${target}"/>`;
  return {
    '[Content_Types].xml': xml('<Types/>'),
    '_rels/.rels': xml(`<Relationships>${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`),
    'xl/workbook.xml': xml(
      `<workbook ${main} xmlns:r="${relationships}"><workbookPr${is1904 ? ' date1904="1"' : ''}/><sheets>${sheetLines.join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': xml(
      `<Relationships>${sheets.map((_, index) => relation(`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`)).join('')}${relation('rIdS', 'styles', 'styles.xml')}${relation('rIdT', 'sharedStrings', 'sharedStrings.xml')}</Relationships>`,
    ),
    'xl/styles.xml': xml(stylesXml(formats)),
    ...Object.fromEntries(sheetParts),
    'xl/sharedStrings.xml': xml(
      `<sst ${main}>${strings.map((text) => `<si><t xml:space="preserve">${text}</t></si>`).join('')}</sst>`,
    ),
    ...parts,
  };
}

/** The content of a part. */
export function xml(content: string): Uint8Array {
  return strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n${content}`);
}

function stylesXml(formats: readonly string[]): string {
  const codes = formats.map((code, index) => `<numFmt numFmtId="${164 + index}" formatCode="${escapeXml(code)}"/>`);
  const styles = formats.map((_, index) => `<xf numFmtId="${164 + index}" applyNumberFormat="1"/>`);
  return `<styleSheet ${main}><numFmts>${codes.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${styles.join('')}</cellXfs></styleSheet>`;
}

function sheetXml({ rows = [], lines, merged = [], hiddenLines = [] }: TestSheet, strings: string[]): string {
  const rowXml = rows.map((cells, index) => {
    const line = lines?.[index] ?? index + 1;
    const hidden = hiddenLines.includes(line) ? ' hidden="1"' : '';
    return `<row r="${line}"${hidden}>${cells.map((cell, column) => cellXml(cell, cellName(column, line), strings)).join('')}</row>`;
  });
  const areas =
    merged.length > 0 ? `<mergeCells>${merged.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>` : '';
  return `<worksheet ${main}><sheetData>${rowXml.join('')}</sheetData>${areas}</worksheet>`;
}

function cellXml(cell: TestCell, name: string, strings: string[]): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return `<c r="${name}" t="s"><v>${strings.push(escapeXml(cell)) - 1}</v></c>`;
  if (typeof cell === 'number') return `<c r="${name}"><v>${cell}</v></c>`;
  if (typeof cell === 'boolean') return `<c r="${name}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  const formula = cell.formula === undefined ? '' : `<f>${escapeXml(cell.formula)}</f>`;
  if (!('value' in cell)) return `<c r="${name}">${formula}</c>`;
  const attributes = `${cell.style === undefined ? '' : ` s="${cell.style}"`}${cell.type ? ` t="${cell.type}"` : ''}`;
  const value = escapeXml(String(cell.value));
  return `<c r="${name}"${attributes}>${formula}${cell.type === 'inlineStr' ? `<is><t>${value}</t></is>` : `<v>${value}</v>`}</c>`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
