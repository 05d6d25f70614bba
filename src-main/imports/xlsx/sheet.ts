import { cellName, parseCellName } from '../cell-names.ts';
import { germanErrorValue } from '../error-values.ts';
import { refuse } from '../faults.ts';
import type { ReadLimits } from '../limits.ts';
import { countCells } from '../size-guard.ts';
import { emptyCell, type ImportCell, type ImportRow } from '../table.ts';
import { plainDecimal } from './numbers.ts';
import { serialDate } from './serial-dates.ts';
import { unescapeText } from './shared-strings.ts';
import type { NumberStyle } from './styles.ts';
import { attributeOf, walkXml } from './xml.ts';

/** What cells refer to. */
export interface CellContext {
  readonly strings: readonly string[];
  readonly styles: readonly NumberStyle[];
  readonly is1904: boolean;
}

/** A sheet as it is stored: rows that hold anything, and the names of merged areas ("A1:C2"). */
export interface StoredSheet {
  readonly rows: readonly ImportRow[];
  readonly mergedAreas: readonly string[];
  readonly hiddenRows: number;
}

const lastLine = 1_048_576;
const mostMergedAreas = 20_000;

/** A cell while it is read. */
interface OpenCell {
  readonly column: number;
  readonly type: string;
  readonly style: number;
  value: string | null;
  inline: string;
  formula: string | null;
}

/** Reads the cells of a sheet. Rows and cells must come in order, as every program writes them. */
export function readSheet(xml: string, context: CellContext, limits: ReadLimits): StoredSheet {
  const guard = countCells(limits);
  const rows: ImportRow[] = [];
  const mergedAreas: string[] = [];
  let hiddenRows = 0;
  let line = 0;
  let isHidden = false;
  let cells: ImportCell[] = [];
  let isFilled = false;
  let nextColumn = 0;
  let cell: OpenCell | null = null;
  let within = '';
  let isPhonetic = false;

  const openRow = (attributes: string) => {
    const next = Number(attributeOf(attributes, 'r') ?? line + 1);
    if (!Number.isInteger(next) || next <= line || next > lastLine) refuseOrder(line + 1);
    line = next;
    isHidden = /^(1|true)$/.test(attributeOf(attributes, 'hidden') ?? '');
    cells = [];
    isFilled = false;
    nextColumn = 0;
  };
  const closeRow = () => {
    if (!isFilled) return;
    guard.row(line);
    if (isHidden) hiddenRows += 1;
    rows.push({ line, cells });
  };
  const openCell = (attributes: string): OpenCell => {
    const name = attributeOf(attributes, 'r');
    const place = name === null ? { column: nextColumn, line } : parseCellName(name);
    if (!place || place.line !== line || place.column < nextColumn) return refuseOrder(line);
    nextColumn = place.column + 1;
    const type = attributeOf(attributes, 't') ?? 'n';
    return {
      column: place.column,
      type,
      style: Number(attributeOf(attributes, 's') ?? 0),
      value: null,
      inline: '',
      formula: null,
    };
  };
  const closeCell = (done: OpenCell) => {
    const value = meaningOf(done, context, cellName(done.column, line));
    if (value.kind === 'empty') return;
    guard.cell(value.text, done.column, cellName(done.column, line));
    while (cells.length < done.column) cells.push(emptyCell);
    cells.push(value);
    isFilled = true;
  };

  walkXml(xml, {
    open: (name, attributes) => {
      if (name === 'row') openRow(attributes);
      else if (name === 'c') cell = openCell(attributes);
      else if (name === 'rPh') isPhonetic = true;
      else if (name === 'mergeCell' && mergedAreas.push(attributeOf(attributes, 'ref') ?? '') > mostMergedAreas) {
        refuse('too-many-cells', 'Das Blatt hat zu viele verbundene Zellen. Bitte heben Sie die Verbindungen auf.');
      }
      if (cell && name === 'f') cell.formula = '';
      // An element without text is the empty result of a formula.
      if (cell && name === 'v') cell.value = '';
      within = isPhonetic ? '' : name;
    },
    text: (text) => {
      if (!cell) return;
      if (within === 'v') cell.value += text;
      else if (within === 't') cell.inline += text;
      else if (within === 'f') cell.formula = (cell.formula ?? '') + text;
    },
    close: (name) => {
      within = '';
      if (name === 'rPh') isPhonetic = false;
      else if (name === 'row') closeRow();
      else if (name === 'c' && cell) {
        closeCell(cell);
        cell = null;
      }
    },
  });
  return { rows, mergedAreas, hiddenRows };
}

/** What a stored cell means. */
function meaningOf({ type, style, value, inline, formula }: OpenCell, context: CellContext, name: string): ImportCell {
  if (type === 'inlineStr') return textCell(unescapeText(inline));
  if (value === null && formula !== null) {
    // A program that does not calculate has stored the formula without its result.
    return { kind: 'formula-error', text: `=${formula}`.slice(0, 100) };
  }
  if (value === null || value === '') return emptyCell;
  if (type === 's') return textCell(context.strings[Number(value)] ?? refuseCell(name));
  if (type === 'str') return textCell(unescapeText(value));
  if (type === 'b') return { kind: 'boolean', text: value === '1' || value === 'true' ? 'WAHR' : 'FALSCH' };
  if (type === 'e') return { kind: 'formula-error', text: germanErrorValue(value) };
  if (type === 'd') return isoCell(value);
  if (type !== 'n') return refuseCell(name);
  const text = plainDecimal(value.trim()) ?? refuseCell(name);
  const shown = context.styles[style] ?? 'number';
  const date = shown === 'number' ? null : serialDate(Number(text), context.is1904, shown === 'time');
  return date ?? { kind: 'number', text };
}

function textCell(raw: string): ImportCell {
  const text = raw.trim();
  return text === '' ? emptyCell : { kind: 'text', text };
}

/** A date written out, as LibreOffice and some other programs may do. */
function isoCell(value: string): ImportCell {
  const match = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})(?::[\d.]+)?Z?)?$/.exec(value);
  if (!match) return textCell(value);
  const [, date = '', time = '00:00'] = match;
  return { kind: 'date', text: time === '00:00' ? date : `${date}T${time}` };
}

function refuseOrder(line: number): never {
  return refuse(
    'damaged',
    `Die Excel-Datei ist beschädigt: Die Zellen um Zeile ${line} stehen nicht in der richtigen Reihenfolge. Bitte speichern Sie sie in Excel oder LibreOffice neu und wählen Sie sie erneut.`,
    { line },
  );
}

function refuseCell(name: string): never {
  return refuse(
    'damaged',
    `Die Excel-Datei ist beschädigt: Zelle ${name} lässt sich nicht lesen. Bitte speichern Sie sie in Excel oder LibreOffice neu und wählen Sie sie erneut.`,
    { cell: name },
  );
}
