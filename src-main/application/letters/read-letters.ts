import { basename } from 'node:path';
import { ok } from '#contract/result.ts';
import { letterKindById } from '../../letters/kinds/index.ts';
import type { UseCase } from '../context.ts';
import { gatherDesk } from '../desk-state.ts';
import { letterStatus, situationsOf } from '../situations.ts';
import { selectLetters } from './letter-candidates.ts';

/** What stands against writing letters of a kind, before anything is written. */
export const checkLetters: UseCase<'letters.check'> = async ({ kind, municipalityIds }, context) => {
  const desk = await gatherDesk(context.store.read, context);
  const selection = selectLetters(desk, kind, municipalityIds);
  if (!selection.ok) return selection.refusal;
  return ok(
    selection.candidates.map(({ situation, obstacles, warnings }) => {
      const existing = situation.letters.find((letter) => letter.kind === kind);
      return {
        municipalityId: situation.municipality.id,
        municipalityName: situation.municipality.name,
        obstacles,
        warnings,
        existing: existing ? { writtenOn: existing.writtenOn, outOfDate: existing.outOfDate } : null,
      };
    }),
  );
};

/** Every letter that was written, newest first. */
export const listLetters: UseCase<'letters.list'> = async (_input, context) => {
  const desk = await gatherDesk(context.store.read, context);
  const situations = new Map(situationsOf(desk).map((situation) => [situation.municipality.id, situation]));
  return ok(
    desk.letters
      .toSorted((one, other) => (one.id > other.id ? -1 : 1))
      .flatMap((letter) => {
        const situation = situations.get(letter.municipalityId);
        if (!situation) return [];
        return [
          {
            letterId: letter.id,
            kind: letter.kind,
            kindTitle: letterKindById(letter.kind)?.title ?? letter.kind,
            municipalityId: letter.municipalityId,
            municipalityName: situation.municipality.name,
            writtenOn: letter.writtenOn,
            fileName: basename(letter.path),
            outOfDate: letterStatus(desk, situation, letter).outOfDate,
            overrideReason: letter.overrideReason,
          },
        ];
      }),
  );
};
