import { addMinutes, type DateText, dateOf, type Slot, timeOf, weekdayOf } from './calendar-dates.ts';

const weekdays = ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'] as const;
const months = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
] as const;

/** `12.03.2027` */
export function germanDate(date: DateText): string {
  const [year, month, day] = date.split('-');
  return `${day}.${month}.${year}`;
}

/** `12. März 2027`, the alphanumeric form of DIN 5008 for running text. */
export function germanLongDate(date: DateText): string {
  const [year, month, day] = date.split('-');
  return `${Number(day)}. ${months[Number(month) - 1]} ${year}`;
}

/** `Donnerstag` */
export function germanWeekday(date: DateText): string {
  return weekdays[weekdayOf(date) - 1] ?? '';
}

/** `Donnerstag, 18. März 2027, 19:00 Uhr` */
export function germanSlot(slot: Slot): string {
  return `${germanWeekday(dateOf(slot))}, ${germanLongDate(dateOf(slot))}, ${timeOf(slot)} Uhr`;
}

/** `Do., 18.03.2027, 19:00 Uhr`, for tables and notices. */
export function germanShortSlot(slot: Slot): string {
  return `${germanWeekday(dateOf(slot)).slice(0, 2)}., ${germanDate(dateOf(slot))}, ${timeOf(slot)} Uhr`;
}

/** `1 Tag`, `14 Tage` */
export function germanDays(days: number): string {
  return days === 1 ? '1 Tag' : `${days} Tage`;
}

/** `19:00 bis 20:30 Uhr` */
export function germanTimeRange(slot: Slot, durationMinutes: number): string {
  return `${timeOf(slot)} bis ${timeOf(addMinutes(slot, durationMinutes))} Uhr`;
}
