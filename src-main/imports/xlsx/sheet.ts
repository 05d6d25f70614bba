import { parseCellName } from '../cell-names.ts';
import { refuse } from '../faults.ts';
import type { ReadLimits } from '../limits.ts';
import { countCells } from '../size-guard.ts';
import { emptyCell, type ImportCell, type ImportRow } from '../table.ts';
import { type CellContext, meaningOf, type StoredCell } from './cell-values.ts';
import { attributeReader, walkXml } from './xml.ts';

/** A sheet as it is stored: rows that hold anything, and the names of merged areas ("A1:C2"). */
export interface StoredSheet {
  readonly rows: readonly ImportRow[];
  readonly mergedAreas: readonly string[];
  readonly hiddenRows: number;
}

const referenceOf = attributeReader('r');
const typeOf = attributeReader('t');
const styleOf = attributeReader('s');
const hiddenOf = attributeReader('hidden');
const areaOf = attributeReader('ref');

const lastLine = 1_048_576;
const mostMergedAreas = 20_000;

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
  let cell: StoredCell | null = null;
  let within = '';
  let isPhonetic = false;

  const openRow = (attributes: string) => {
    const next = Number(referenceOf(attributes) ?? line + 1);
    if (!Number.isInteger(next) || next <= line || next > lastLine) refuseOrder(line + 1);
    line = next;
    isHidden = /^(1|true)$/.test(hiddenOf(attributes) ?? '');
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
  const openCell = (attributes: string): StoredCell => {
    const name = referenceOf(attributes);
    const place = name === null ? { column: nextColumn, line } : parseCellName(name);
    if (!place || place.line !== line || place.column < nextColumn) return refuseOrder(line);
    nextColumn = place.column + 1;
    const type = typeOf(attributes) ?? 'n';
    const style = Number(styleOf(attributes) ?? 0);
    return { column: place.column, type, style, value: null, inline: '', formula: null };
  };
  const closeCell = (done: StoredCell) => {
    const value = meaningOf(done, context, line);
    if (value.kind === 'empty') return;
    guard.cell(value.text, done.column, line);
    while (cells.length < done.column) cells.push(emptyCell);
    cells.push(value);
    isFilled = true;
  };

  walkXml(xml, {
    open: (name, attributes) => {
      if (name === 'row') openRow(attributes);
      else if (name === 'c') cell = openCell(attributes);
      else if (name === 'rPh') isPhonetic = true;
      else if (name === 'mergeCell' && mergedAreas.push(areaOf(attributes) ?? '') > mostMergedAreas) {
        refuse('too-many-cells', 'Das Blatt hat zu viele verbundene Zellen. Bitte heben Sie die Verbindungen auf.');
      }
      if (cell && name === 'f') cell.formula = '';
      // An element without text is the empty result of a formula.
      if (cell && name === 'v') cell.value = '';
      within = isPhonetic ? '' : name;
    },
    text: (text) => {
      if (!cell) return;
      if (within === 'v') cell.value = (cell.value ?? '') + text;
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

function refuseOrder(line: number): never {
  return refuse(
    'damaged',
    `Die Excel-Datei ist beschädigt: Die Zellen um Zeile ${line} stehen nicht in der richtigen Reihenfolge. Bitte speichern Sie sie in Excel oder LibreOffice neu und wählen Sie sie erneut.`,
    { line },
  );
}
