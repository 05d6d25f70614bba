import { describe, expect, it } from 'vitest';
import { expectOk } from '../setup/sample-course.ts';
import { goehlen, openTestDesk, picher, scheduled } from '../test-desk.ts';

async function dueOf(desk: Awaited<ReturnType<typeof openTestDesk>>, id: string) {
  const { timetable } = await desk.detail(id);
  return timetable.find((step) => step.id === 'agreed');
}

describe('the days of the timetable', () => {
  it('are set for an Amt and reach its municipalities; one of its own beats them', async () => {
    const desk = await openTestDesk();
    await scheduled(desk, goehlen);
    await scheduled(desk, picher);
    const standard = await dueOf(desk, goehlen);
    const { amt } = await desk.detail(goehlen);
    const forAmt = { for: 'amt', subjectId: amt?.id ?? '', days: { agreed: 7 } } as const;
    expectOk(await desk.perform('timetables.save', forAmt));
    expect((await dueOf(desk, goehlen))?.source).toBe('7 Tage vorher (Amt)');
    const own = { for: 'municipality', subjectId: goehlen, days: { agreed: 8 } } as const;
    expectOk(await desk.perform('timetables.save', own));
    expect((await dueOf(desk, goehlen))?.source).toBe('8 Tage vorher (Gemeinde)');
    expectOk(await desk.perform('timetables.save', { ...own, days: {} }));
    expectOk(await desk.perform('timetables.save', { ...forAmt, days: {} }));
    expect(await dueOf(desk, goehlen)).toEqual(standard);
  });

  it('are refused for an Amt that is not named, and below zero', async () => {
    const { perform } = await openTestDesk();
    const nobody = await perform('timetables.save', { for: 'amt', days: { agreed: 7 } });
    expect(nobody.ok ? '' : nobody.error.message).toBe('Bitte wählen Sie, für wen diese Fristen gelten.');
    const negative = await perform('timetables.save', { for: 'everybody', days: { agreed: -1 } });
    expect(negative.ok ? '' : negative.error.code).toBe('invalid-input');
  });
});
