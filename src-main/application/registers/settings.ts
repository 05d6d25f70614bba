import { ok } from '#contract/result.ts';
import { defaultSettings } from '#domain/settings.ts';
import { settingsId } from '../../storage/entities.ts';
import type { UseCase } from '../context.ts';

/** The settings of the desk. */
export const getSettings: UseCase<'settings.get'> = async (_input, { store }) =>
  ok((await store.read.find('settings', settingsId)) ?? defaultSettings);

/** Changes the given settings and leaves the others. */
export const saveSettings: UseCase<'settings.save'> = ({ sender, ...given }, context) =>
  context.work(async (unit) => {
    const present = await unit.find('settings', settingsId);
    const base = present ?? { ...defaultSettings, id: settingsId };
    const next = { ...base, ...withoutGaps(given), sender: { ...base.sender, ...withoutGaps(sender ?? {}) } };
    if (present) await unit.update('settings', next);
    else await unit.insert('settings', next);
    return {
      result: ok(await unit.get('settings', settingsId)),
      title: 'Einstellungen geändert',
      municipalityIds: [],
    };
  });

/** The values that were given; an absent value means "leave as it is". */
function withoutGaps<Given extends object>(given: Given): { [Key in keyof Given]?: Exclude<Given[Key], undefined> } {
  const entries = Object.entries(given).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [Key in keyof Given]?: Exclude<Given[Key], undefined> };
}
