import type { DateText } from '#domain/calendar-dates.ts';
import { germanLongDate } from '#domain/german-dates.ts';
import type { ProjectArea } from '#domain/project-area.ts';
import { oneLine } from './plain-text.ts';

/** End of the order phase as printed; empty when it is not known. */
export function deadlineFact(area: ProjectArea | undefined): string {
  return area?.deadline ? germanLongDate(area.deadline) : '';
}

/** What a letter to the municipality says about the order phase; undefined when its end is not known. */
export function deadlineForMunicipality(area: ProjectArea | undefined, date: DateText): string | undefined {
  if (!area?.deadline) return undefined;
  const name = oneLine(area.name);
  const phase = `Die Planungsphase${name ? ` im Projektgebiet „${name}“` : ''}`;
  if (area.deadline < date) return `${phase} endete am ${germanLongDate(area.deadline)}.`;
  return `${phase} endet am ${germanLongDate(area.deadline)}. Nur bis dahin kann der Hausanschluss kostenlos bestellt werden; die Versammlung sollte deutlich früher sein.`;
}

/** What an invitation says about the order phase; undefined when its end is not known or already past. */
export function deadlineForResidents(area: ProjectArea | undefined, date: DateText): string | undefined {
  if (!area?.deadline || area.deadline < date) return undefined;
  return `Kostenlos bestellen können Sie den Hausanschluss nur bis zum ${germanLongDate(area.deadline)}.`;
}
