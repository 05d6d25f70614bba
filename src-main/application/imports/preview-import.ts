import { fail, ok, type Result } from '#contract/result.ts';
import { applyMapping } from '../../imports/apply-mapping.ts';
import { type Mapping, mappingProblems } from '../../imports/mapping.ts';
import type { Reader } from '../../storage/unit-of-work.ts';
import type { UseCase, UseCaseContext } from '../context.ts';
import { mappingOf } from './mapping-record.ts';
import type { OpenFile } from './open-files.ts';
import { countRows, type PlannedRow, planRows } from './plan-rows.ts';
import { type RegisterState, readRegisterState } from './register-state.ts';

/** Shows what every row of an open file would do with this mapping; changes nothing. */
export const previewImport: UseCase<'imports.preview'> = async ({ importId, mapping }, context) => {
  const planned = await planImport(importId, mappingOf(mapping), context, context.store.read);
  if (!planned.ok) return planned;
  const { rows } = planned.value;
  return ok({ counts: countRows(rows), rows: rows.map(({ values: _values, ...row }) => row) });
};

/** An open file with what its rows would do. */
export interface PlannedImport {
  readonly file: OpenFile;
  readonly rows: readonly PlannedRow[];
  readonly register: RegisterState;
}

/** Compares the rows of an open file with the register as it is now. */
export async function planImport(
  importId: string,
  mapping: Mapping,
  context: Pick<UseCaseContext, 'openFiles' | 'today'>,
  reader: Reader,
): Promise<Result<PlannedImport>> {
  const file = context.openFiles.get(importId);
  if (!file) return fail('not-found', 'Diese Datei ist nicht mehr geöffnet. Bitte wählen Sie sie noch einmal aus.');
  const problems = mappingProblems(file.header, mapping);
  if (problems.length > 0) return fail('invalid-input', problems.join(' '));
  // Preview and taking over ask for the same; only a change in between makes it worth computing again.
  const key = JSON.stringify([await reader.newestChange(), context.today, mapping]);
  if (file.planned?.key === key) return ok({ file, ...file.planned });
  const register = await readRegisterState(reader, context.today);
  const planned = { key, rows: planRows(applyMapping(file.table, file.header, mapping), register), register };
  context.openFiles.put(importId, { ...file, planned });
  return ok({ file, ...planned });
}
