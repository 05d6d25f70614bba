import { mkdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { LetterCheck } from '#contract/letters.ts';
import { fail, ok, type Result } from '#contract/result.ts';
import type { Call } from '../../application/api.ts';
import { writeWhole } from '../atomic-file.ts';
import { freePath } from './terminal-files.ts';

/** Letters that were asked for on the command line. */
export interface LetterOrder {
  readonly kind: string;
  /** Null: every municipality with an open meeting. */
  readonly municipalityIds: readonly string[] | null;
  /** Folder that gets copies; null: none. */
  readonly out: string | null;
  /** Reason for passing gates; null: they stay closed. */
  readonly overrideReason: string | null;
}

/** What became of the order. */
export interface LetterOutcome {
  readonly folder: string;
  readonly written: readonly {
    readonly municipalityId: string;
    readonly municipalityName: string;
    readonly path: string;
  }[];
  /** Municipalities that got no letter, with the reasons. */
  readonly passedOver: readonly LetterCheck[];
}

/** Writes the letters that can be written, in one step, and names the municipalities for which something is missing. */
export async function writeLetters(
  desk: { readonly perform: Call },
  order: LetterOrder,
): Promise<Result<LetterOutcome>> {
  const { kind, overrideReason } = order;
  const ids = order.municipalityIds ? ok(order.municipalityIds) : await municipalitiesWithMeeting(desk.perform);
  if (!ids.ok) return ids;
  const checks = await desk.perform('letters.check', { kind, municipalityIds: [...ids.value] });
  if (!checks.ok) return checks;
  const passes = ({ obstacles }: LetterCheck) =>
    obstacles.every(({ overridable }) => overridable && overrideReason !== null && overrideReason.trim() !== '');
  const passedOver = checks.value.filter((check) => !passes(check));
  const municipalityIds = checks.value.filter(passes).map(({ municipalityId }) => municipalityId);
  if (municipalityIds.length === 0) return ok({ folder: '', written: [], passedOver });
  const batch = await desk.perform('letters.write', {
    kind,
    municipalityIds,
    ...(overrideReason === null ? {} : { overrideReason }),
  });
  if (!batch.ok) return batch;
  const { folder, written } = batch.value;
  const files = written.map((letter) => ({ ...letter, path: join(folder, letter.path) }));
  if (order.out === null) return ok({ folder, written: files, passedOver });
  const copies = await copyTo(resolve(order.out), files);
  return copies.ok ? ok({ folder: resolve(order.out), written: copies.value, passedOver }) : copies;
}

async function municipalitiesWithMeeting(perform: Call): Promise<Result<readonly string[]>> {
  const rows = await perform('municipalities.list', {});
  if (!rows.ok) return rows;
  const ids = rows.value.filter(({ meetingId }) => meetingId !== null).map(({ id }) => id);
  if (ids.length > 0) return ok(ids);
  return fail('not-found', 'Keine Gemeinde hat eine offene Versammlung. Es wurde kein Schreiben erstellt.');
}

async function copyTo<File extends { readonly fileName: string; readonly path: string }>(
  folder: string,
  files: readonly File[],
): Promise<Result<readonly File[]>> {
  const copies: File[] = [];
  try {
    await mkdir(folder, { recursive: true });
    for (const file of files) {
      const path = await freePath(folder, file.fileName);
      await writeWhole(path, await readFile(file.path));
      copies.push({ ...file, path });
    }
    return ok(copies);
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unbekannter Fehler';
    const original = files[0]?.path ?? '';
    return fail(
      'unavailable',
      `Die Schreiben sind erstellt und verzeichnet, ließen sich aber nicht nach ${folder} kopieren (${reason}). ` +
        `Sie liegen neben ${original}.`,
    );
  }
}
