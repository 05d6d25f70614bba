import type { DateText } from '#domain/calendar-dates.ts';
import { useApiQuery } from '../api/hooks.ts';

/** The day of the desk as the host counts it; null only while the program is being read for the first time. */
export function useToday(): DateText | null {
  return useApiQuery('app.info', {}).data?.today ?? null;
}
