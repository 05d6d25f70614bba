import { fail, ok } from '#contract/result.ts';
import type { UseCase } from '../context.ts';

/** Every setting of the days of the timetable. */
export const listTimetables: UseCase<'timetables.list'> = async (_input, { store }) =>
  ok(await store.read.all('timetables'));

/** Sets the days for everybody, an Amt or a municipality; an empty set gives back what counts otherwise. */
export const saveTimetable: UseCase<'timetables.save'> = (input, context) =>
  context.work(async (unit) => {
    const { days, subjectId } = input;
    if (input.for !== 'everybody' && subjectId === undefined) {
      return { result: fail('invalid-input', 'Bitte wählen Sie, für wen diese Fristen gelten.') };
    }
    const municipality =
      input.for === 'municipality' && subjectId !== undefined ? await unit.get('municipalities', subjectId) : null;
    const amt = input.for === 'amt' && subjectId !== undefined ? await unit.get('amts', subjectId) : null;
    const subject = municipality?.id ?? amt?.id ?? '';
    const present = (await unit.all('timetables')).find((one) => one.subjectId === subject);
    const isEmpty = Object.keys(days).length === 0;
    if (isEmpty && !present) return { result: ok({ changed: 0 }) };
    if (present && isEmpty) await unit.remove('timetables', present.id);
    else if (present) await unit.update('timetables', { ...present, days });
    else await unit.insert('timetables', { id: context.newId(), subjectId: subject, days, version: 1 });
    const name = municipality?.name ?? amt?.name ?? 'alle Gemeinden';
    return {
      result: ok({ changed: 1 }),
      title: isEmpty ? `Fristen auf Vorgabe zurückgesetzt: ${name}` : `Fristen des Zeitplans festgelegt: ${name}`,
      municipalityIds: municipality ? [municipality.id] : [],
    };
  });
