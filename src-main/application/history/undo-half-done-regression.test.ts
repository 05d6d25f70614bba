import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { expectOk } from '../setup/sample-course.ts';
import { expectRefusal, goehlen, openTestDesk, picher } from '../test-desk.ts';

it('undo of letters whose files cannot be moved changes nothing, as its sentence says', {
  timeout: 180_000,
}, async () => {
  const desk = await openTestDesk();
  const municipalityIds = [goehlen, picher];
  expectOk(await desk.perform('meetings.proposeFormat', { municipalityIds, format: 'inPerson' }));
  expectOk(await desk.perform('letters.write', { kind: 'municipality-inquiry', municipalityIds }));
  writeFileSync(join(desk.folder, 'Schreiben', 'Zurückgenommen'), 'im Weg');
  const before = [desk.tables(), desk.letterFiles(), expectOk(await desk.perform('history.state', {}))];
  const events = desk.events.length;
  expect(expectRefusal(await desk.perform('history.undo', {}))).toEqual({
    code: 'unavailable',
    message: expect.stringContaining('Es wurde nichts geändert.'),
  });
  expect([desk.tables(), desk.letterFiles(), expectOk(await desk.perform('history.state', {}))]).toEqual(before);
  expect(desk.events).toHaveLength(events);
});
