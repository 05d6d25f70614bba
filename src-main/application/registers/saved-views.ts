import { ok } from '#contract/result.ts';
import type { UseCase } from '../context.ts';

/** The named views, by name. */
export const listViews: UseCase<'views.list'> = async (_input, { store }) =>
  ok((await store.read.all('saved_views')).toSorted((one, other) => one.name.localeCompare(other.name, 'de')));

/** Saves a view under a name; one of the same name is replaced. */
export const saveView: UseCase<'views.save'> = ({ name, address }, context) =>
  context.work(async (unit) => {
    const present = (await unit.all('saved_views')).find((view) => view.name === name);
    const record = { name, address, id: present?.id ?? context.newId(), version: present?.version ?? 1 };
    if (present) await unit.update('saved_views', record);
    else await unit.insert('saved_views', record);
    return { result: ok({ id: record.id }), title: `Ansicht „${name}“ gespeichert`, municipalityIds: [] };
  });

/** Removes a view. */
export const removeView: UseCase<'views.remove'> = ({ id }, context) =>
  context.work(async (unit) => {
    const view = await unit.get('saved_views', id);
    await unit.remove('saved_views', id);
    return { result: ok({ id }), title: `Ansicht „${view.name}“ entfernt`, municipalityIds: [] };
  });
