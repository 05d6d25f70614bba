import { basename } from 'node:path';
import type { LetterRow } from '#contract/letters.ts';
import { ok } from '#contract/result.ts';
import type { LetterRecord } from '#domain/letter-record.ts';
import { contactCheck } from '../../letters/amt-kinds/contact-check.ts';
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

/** Every letter that was written, to municipalities and to Ämter, newest first. */
export const listLetters: UseCase<'letters.list'> = async (_input, context) => {
  const { read } = context.store;
  const desk = await gatherDesk(read, context);
  const situations = new Map(situationsOf(desk).map((situation) => [situation.municipality.id, situation]));
  const amtNames = new Map(desk.amts.map(({ id, name }) => [id, name]));
  const ofMunicipalities = desk.letters.flatMap((letter): readonly LetterRow[] => {
    const situation = situations.get(letter.municipalityId);
    if (!situation) return [];
    const { municipalityId, overrideReason } = letter;
    const { outOfDate } = letterStatus(desk, situation, letter);
    const kindTitle = letterKindById(letter.kind)?.title ?? letter.kind;
    const subjectName = situation.municipality.name;
    return [{ ...fileFacts(letter), kindTitle, municipalityId, subjectName, outOfDate, overrideReason }];
  });
  const ofAmts = (await read.all('amt_letters')).map(
    (letter): LetterRow => ({
      ...fileFacts(letter),
      kindTitle: contactCheck.title,
      municipalityId: null,
      subjectName: amtNames.get(letter.amtId) ?? '',
      outOfDate: [],
      overrideReason: '',
    }),
  );
  return ok([...ofMunicipalities, ...ofAmts].sort((one, other) => (one.letterId > other.letterId ? -1 : 1)));
};

function fileFacts({ id, kind, writtenOn, path }: Pick<LetterRecord, 'id' | 'kind' | 'writtenOn' | 'path'>) {
  return { letterId: id, kind, writtenOn, fileName: basename(path) };
}
