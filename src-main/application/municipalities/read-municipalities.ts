import { fail, ok } from '#contract/result.ts';
import type { UseCase } from '../context.ts';
import { gatherDesk } from '../desk-state.ts';
import { situationOfMunicipality, situationsOf } from '../situations.ts';
import { municipalityDetail } from '../views/municipality-detail.ts';
import { matchesRow, municipalityRows } from '../views/municipality-row.ts';
import { overviewOf } from '../views/overview.ts';

const historyShown = 200;
const collator = new Intl.Collator('de');

/** Every municipality as one line, in German order; with search words only those that match. */
export const listMunicipalities: UseCase<'municipalities.list'> = async ({ search }, context) => {
  const desk = await gatherDesk(context.store.read, context);
  const rows = municipalityRows(desk, situationsOf(desk)).toSorted((one, other) =>
    collator.compare(one.name, other.name),
  );
  return ok(search ? rows.filter((row) => matchesRow(row, search)) : rows);
};

/** The page of one municipality. */
export const getMunicipality: UseCase<'municipalities.get'> = async ({ municipalityId }, context) => {
  const desk = await gatherDesk(context.store.read, context);
  const situation = situationOfMunicipality(desk, municipalityId);
  if (!situation) {
    return fail('not-found', `Eine Gemeinde mit dem Schlüssel ${municipalityId} gibt es im Register nicht.`);
  }
  const changes = await context.store.changes(historyShown, municipalityId);
  const { id, amtId } = situation.municipality;
  const contacts = (await context.store.read.all('contacts')).filter(
    (contact) => contact.municipalityId === id || (amtId !== null && contact.amtId === amtId),
  );
  const amtLetters = await context.store.read.all('amt_letters');
  const attachments = await context.store.read.all('attachments');
  const timetables = await context.store.read.all('timetables');
  return ok(municipalityDetail(desk, situation, { changes, contacts, amtLetters, attachments, timetables }));
};

/** The first screen. */
export const getOverview: UseCase<'overview.get'> = async (_input, context) => {
  const desk = await gatherDesk(context.store.read, context);
  return ok(overviewOf(desk, situationsOf(desk)));
};
