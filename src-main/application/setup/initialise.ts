import { fail, ok } from '#contract/result.ts';
import { defaultSettings } from '#domain/settings.ts';
import { settingsId } from '../../storage/entities.ts';
import type { UseCase } from '../context.ts';
import { newMunicipality } from '../municipalities/change-municipalities.ts';

/** First start: loads the chosen register, or begins with an empty one. */
export const initialise: UseCase<'setup.initialise'> = async ({ register }, context) => {
  const shipped = register === 'empty' ? null : await context.readRegister(register);
  return context.work(async (unit) => {
    if (await unit.find('settings', settingsId)) {
      return {
        result: fail(
          'invalid-input',
          'In diesem Datenordner ist schon ein Register angelegt. Es wurde nichts geändert.',
        ),
      };
    }
    const amts = (shipped?.amts ?? []).map((amt) => ({ ...amt, version: 1 }));
    const municipalities = (shipped?.municipalities ?? []).map(newMunicipality);
    await unit.insert('settings', {
      ...defaultSettings,
      id: settingsId,
      districtName: shipped?.districtName ?? '',
    });
    await unit.insert('amts', ...amts);
    await unit.insert('municipalities', ...municipalities);
    return {
      result: ok({
        municipalities: municipalities.length,
        amts: amts.filter((amt) => amt.kind === 'Amt').length,
      }),
      title: shipped ? `Register ${shipped.districtName} geladen` : 'Leeres Register angelegt',
      municipalityIds: [],
    };
  });
};
