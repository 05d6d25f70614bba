import type { ImportColumn, OpenedImport } from '#contract/imports.ts';
import { fail, ok } from '#contract/result.ts';
import { germanText } from '../../imports/fields/field.ts';
import { importFields } from '../../imports/fields/index.ts';
import { guessMapping } from '../../imports/guess-mapping.ts';
import { findHeader, type Header } from '../../imports/header.ts';
import { type Mapping, mappingProblems, reuseMapping } from '../../imports/mapping.ts';
import { readInWorker } from '../../imports/read-in-worker.ts';
import { cellAt, type ImportTable, isFilled } from '../../imports/table.ts';
import type { UseCase } from '../context.ts';
import { mappingFrom } from './mapping-record.ts';

const shownSamples = 3;
const longestSample = 60;

/** Reads a file beside the main thread and proposes a mapping: a saved one where it fits, else guessed. */
export const openImport: UseCase<'imports.open'> = async ({ fileName, content, sheet, mappingName }, context) => {
  const read = await readInWorker(Buffer.from(content, 'base64'), sheet === undefined ? {} : { sheet });
  if (!read.ok) return fail('invalid-input', read.fault.message);
  const table = read.value;
  const found = findHeader(table);
  if (!found.ok) return fail('invalid-input', found.fault.message);
  const header = found.value;
  const saved = await context.store.read.all('import_mappings');
  const named = saved.find((one) => one.name === mappingName);
  if (mappingName !== undefined && !named) {
    const names = saved.map(({ name }) => `„${name}“`).join(', ');
    return fail('not-found', `Eine Zuordnung „${mappingName}“ ist nicht gespeichert. Vorhanden: ${names || 'keine'}.`);
  }
  const fitting = named ?? saved.find((one) => fits(mappingFrom(one.columns), header));
  const proposed = fitting ? reuseMapping(header, mappingFrom(fitting.columns)) : guessMapping(table, header);
  const importId = context.newId();
  context.openFiles.put(importId, { fileName, table, header, mapping: proposed.mapping, untaken: null });
  return ok({
    importId,
    fileName,
    description: table.description,
    sheet: table.sheet,
    sheets: table.sheets,
    headerLines: header.lines,
    rows: table.rows.length,
    columns: columnsOf(table, header, proposed.mapping),
    remarks: [...table.notes, ...proposed.remarks, ...mappingProblems(header, proposed.mapping)],
    fields: importFields.map(({ id, title }) => ({ id, title })),
    savedMappings: saved.map(({ name }) => name),
    usedMapping: fitting?.name ?? null,
  } satisfies OpenedImport);
};

/** A saved mapping fits a file that has just its columns. */
function fits(mapping: Mapping, header: Header): boolean {
  const titles = new Set(header.columns.map(({ title }) => title));
  return mapping.length === titles.size && mapping.every((entry) => titles.has(entry.header));
}

function columnsOf(table: ImportTable, header: Header, mapping: Mapping): readonly ImportColumn[] {
  const last = Math.max(...header.lines);
  const below = table.rows.filter((row) => row.line > last);
  const fields = new Map(mapping.map((entry) => [entry.header, entry.field]));
  return header.columns.map(({ column, title, letters }) => ({
    title,
    letters,
    field: fields.get(title) ?? null,
    samples: below
      .map((row) => cellAt(row, column))
      .filter(isFilled)
      .slice(0, shownSamples)
      .map((cell) => germanText(cell).slice(0, longestSample)),
  }));
}
