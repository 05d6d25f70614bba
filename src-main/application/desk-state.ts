import type { Amt } from '#domain/amt.ts';
import type { DateText } from '#domain/calendar-dates.ts';
import type { HolidayCalendar } from '#domain/holidays.ts';
import type { LetterRecord } from '#domain/letter-record.ts';
import type { Plan } from '#domain/plan.ts';
import { defaultSettings } from '#domain/settings.ts';
import { settingsId } from '../storage/entities.ts';
import type { Reader } from '../storage/unit-of-work.ts';

/** The whole plan with the records around it: what decisions and views are derived from. */
export interface DeskState extends Plan {
  readonly amts: readonly Amt[];
  readonly letters: readonly LetterRecord[];
  /** False until a register was chosen. */
  readonly initialised: boolean;
}

/** Gathers everything once; decisions and views are computed from this value alone. */
export async function gatherDesk(
  reader: Reader,
  { today, holidays }: { readonly today: DateText; readonly holidays: HolidayCalendar },
): Promise<DeskState> {
  const settings = await reader.find('settings', settingsId);
  return {
    today,
    holidays,
    settings: settings ?? defaultSettings,
    initialised: settings !== undefined,
    amts: await reader.all('amts'),
    municipalities: await reader.all('municipalities'),
    projectAreas: await reader.all('project_areas'),
    venues: await reader.all('venues'),
    teams: await reader.all('teams'),
    meetings: await reader.all('meetings'),
    coordinations: await reader.all('coordinations'),
    restrictions: await reader.all('restrictions'),
    letters: await reader.all('letters'),
  };
}

/** The part of the desk that the rules need: what crosses to the screen for checking while the mouse hovers. */
export function planOf(desk: DeskState): Plan {
  const { amts: _amts, letters: _letters, initialised: _initialised, ...plan } = desk;
  return plan;
}
