import { addDays, type DateText, isDate } from '#domain/calendar-dates.ts';

const remembered = 'ortstermin.contacts.checked-since';
const year = 365;

/** The day since which contacts have to be checked, as it was chosen last; a year ago at the first time. */
export function recallCheckedSince(storage: Pick<Storage, 'getItem'>, today: DateText): DateText {
  const chosen = storage.getItem(remembered);
  return chosen !== null && isDate(chosen) && chosen <= today ? chosen : addDays(today, -year);
}

/** Keeps the day for the next time. */
export function rememberCheckedSince(storage: Pick<Storage, 'setItem'>, since: DateText): void {
  storage.setItem(remembered, since);
}
