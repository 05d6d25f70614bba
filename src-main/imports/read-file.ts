import { attempt, type ReadResult, refuse } from './faults.ts';
import { foreignKindOf } from './foreign-kinds.ts';
import { importFormats } from './formats/index.ts';
import { defaultLimits, megabytes, type ReadLimits } from './limits.ts';
import type { ImportTable } from './table.ts';

/** What may be said about the reading of a file. */
export interface ReadFileOptions {
  /** Limits that differ from the usual ones. */
  readonly limits?: Partial<ReadLimits>;
  /** Name of the sheet to be read; without it the first visible one that holds anything. */
  readonly sheet?: string;
}

/**
 * Reads a file by its content, whatever its name says. An empty file or an empty sheet is refused: nothing that follows
 * may take it for the wish to empty the register.
 */
export function readImportFile(bytes: Uint8Array, options: ReadFileOptions = {}): ReadResult<ImportTable> {
  const limits = { ...defaultLimits, ...options.limits };
  const checked = attempt(() => checkFile(bytes, limits));
  if (!checked.ok) return checked;
  const read = checked.value.read(bytes, { limits, ...(options.sheet === undefined ? {} : { sheet: options.sheet }) });
  if (!read.ok || read.value.rows.length > 0) return read;
  return attempt(() => refuseEmpty(read.value.sheet === null ? 'Die Datei' : `Das Blatt „${read.value.sheet}“`));
}

function checkFile(bytes: Uint8Array, limits: ReadLimits) {
  if (bytes.length === 0) refuseEmpty('Die Datei');
  if (bytes.length > limits.fileBytes) {
    refuse(
      'file-too-large',
      `Die Datei ist ${megabytes(bytes.length)} groß, gelesen werden höchstens ${megabytes(limits.fileBytes)}. Bitte löschen Sie Bilder und Blätter, die nicht gebraucht werden, oder teilen Sie die Datei.`,
    );
  }
  const foreign = foreignKindOf(bytes);
  if (foreign) refuse(foreign.isPassword ? 'password' : 'unsupported-kind', foreign.message);
  const format = importFormats.find(({ recognises }) => recognises(bytes));
  return (
    format ?? refuse('unsupported-kind', 'Die Datei ist keine Tabelle. Bitte wählen Sie eine .xlsx- oder .csv-Datei.')
  );
}

function refuseEmpty(what: string): never {
  return refuse(
    'empty-file',
    `${what} enthält keine Zeilen. Es wird nichts importiert und nichts gelöscht. Bitte prüfen Sie, ob Sie die richtige Datei gewählt haben.`,
  );
}
