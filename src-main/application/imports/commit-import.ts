import { fail, ok } from '#contract/result.ts';
import { defaultSettings } from '#domain/settings.ts';
import { settingsId } from '../../storage/entities.ts';
import type { Unit } from '../../storage/unit-of-work.ts';
import type { UseCase, UseCaseContext } from '../context.ts';
import { listNames } from '../municipalities/municipality-names.ts';
import { reportOf } from './import-report.ts';
import { columnsFrom, mappingOf } from './mapping-record.ts';
import type { UntakenRow } from './open-files.ts';
import { countRows, type PlannedRow } from './plan-rows.ts';
import { planImport } from './preview-import.ts';
import { takeRows } from './take-rows.ts';

/** Takes the chosen rows over as one undoable step, after a backup. */
export const commitImport: UseCase<'imports.commit'> = async (input, context) => {
  const mapping = mappingOf(input.mapping);
  const seen = await planImport(input.importId, mapping, context, context.store.read);
  if (!seen.ok) return seen;
  const { file } = seen.value;
  if (seen.value.rows.some(isTakeable)) await context.backUp('vor-import');
  return context.work(async (unit) => {
    // Planned again on the state that this unit of work holds: nothing can come between.
    const planned = await planImport(input.importId, mapping, context, unit);
    if (!planned.ok) return { result: planned };
    const { rows, register } = planned.value;
    const accept = typeof input.accept === 'string' ? input.accept : new Set(input.accept);
    const isTaken = (row: PlannedRow) => isTakeable(row) && isAccepted(row, accept);
    const taken = rows.filter(isTaken);
    const untaken = rows.filter((row) => row.state !== 'unchanged' && !isTaken(row)).map(untakenRow);
    const settings = (await unit.find('settings', settingsId)) ?? defaultSettings;
    await takeRows(unit, taken, { register, settings, newId: context.newId, source: file.fileName });
    if (input.saveMappingAs) await saveMapping(unit, input.saveMappingAs, columnsFrom(mapping), context);
    context.openFiles.put(input.importId, { ...file, mapping, untaken });
    const counts = { ...countRows(rows), ...countTaken(taken) };
    const result = ok({ counts, left: rows.filter(isTakeable).length - taken.length, reported: untaken.length });
    if (taken.length === 0 && !input.saveMappingAs) return { result };
    const ids = taken.flatMap(({ municipalityId }) => municipalityId ?? []);
    const words = taken.length === 0 ? 'Zuordnung gespeichert' : listNames(taken);
    return { result, title: `Import aus „${file.fileName}“: ${words}`, municipalityIds: ids };
  });
};

function isTakeable({ state }: PlannedRow): boolean {
  return state === 'new' || state === 'changed';
}

function isAccepted({ line, doubts }: PlannedRow, accept: 'safe' | 'all' | ReadonlySet<number>): boolean {
  if (accept === 'all') return true;
  return accept === 'safe' ? doubts.length === 0 : accept.has(line);
}

function countTaken(taken: readonly PlannedRow[]) {
  const { new: fresh, changed } = countRows(taken);
  return { new: fresh, changed };
}

function untakenRow({ line, state, reasons, doubts }: PlannedRow): UntakenRow {
  if (state === 'refused' || state === 'skipped') return { line, reason: reasons.join(' ') };
  return { line, reason: ['Nicht ausgewählt.', ...doubts].join(' ') };
}

async function saveMapping(
  unit: Unit,
  name: string,
  columns: Readonly<Record<string, string>>,
  { newId }: Pick<UseCaseContext, 'newId'>,
): Promise<void> {
  const present = (await unit.all('import_mappings')).find((one) => one.name === name);
  const record = { id: present?.id ?? newId(), name, columns, version: present?.version ?? 1 };
  if (present) await unit.update('import_mappings', record);
  else await unit.insert('import_mappings', record);
}

/** Hands out a table of every row that was not taken: line, reason, and the row as it stands in the file. */
export const reportImport: UseCase<'imports.report'> = async ({ importId }, context) => {
  const file = context.openFiles.get(importId);
  if (!file) return fail('not-found', 'Diese Datei ist nicht mehr geöffnet. Bitte wählen Sie sie noch einmal aus.');
  if (!file.untaken) return fail('invalid-input', 'Aus dieser Datei wurde noch nichts übernommen.');
  const fileName = `${file.fileName.replace(/\.[^.]*$/, '')}_nicht-übernommen.csv`;
  const delivery = await context.files.deliver(fileName, await reportOf(file, file.untaken));
  if (delivery.kind === 'saved') context.rememberFile(delivery.fileId, delivery.path);
  return ok({ fileName, delivery });
};
