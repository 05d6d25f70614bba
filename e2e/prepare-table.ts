import { addDays } from '#domain/calendar-dates.ts';
import type { TestDesk } from './fixtures.ts';
import { filtersOf, municipalitiesOf, shapeOf } from './pages/municipalities.ts';
import { shellOf } from './pages/shell.ts';
import { places } from './prepare.ts';

const { goehlen, luebtheen, karstaedt } = places;
const deferred = { decision: 'deferred', reason: 'nach der Ernte' } as const;

/** The table with three municipalities put off and follow-ups for two of them. */
export async function openTable(desk: TestDesk) {
  const { page, call } = desk;
  const { today } = await call('app.info', {});
  const ids = [goehlen.id, luebtheen.id, karstaedt.id];
  await call('municipalities.decideNeed', { municipalityIds: ids, ...deferred });
  await call('municipalities.setFollowUp', { municipalityIds: [goehlen.id], on: addDays(today, -1) });
  await call('municipalities.setFollowUp', { municipalityIds: [luebtheen.id], on: addDays(today, 20) });
  await shellOf(page).open('Gemeinden');
  return { table: municipalitiesOf(page), filters: filtersOf(page), shape: shapeOf(page), shell: shellOf(page), today };
}
