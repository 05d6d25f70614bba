import { formatById, missingFields } from '../formats/index.ts';
import { type Rule, warning } from './rule.ts';

/** Facts without which nobody can be invited: the venue of a meeting in person, the required fields of the other formats. */
export const formatFacts: Rule = {
  id: 'format-facts',
  title: 'Angaben zum Format',
  source: 'Pflichtangaben des Formats',
  check(meeting) {
    const labels = missingFields(meeting.format, meeting.details).map((field) => field.label);
    if (formatById(meeting.format)?.needsVenue && meeting.venueId === null) labels.unshift('Raum');
    return labels.length > 0 ? [warning(`Es fehlen noch Angaben: ${labels.join(', ')}.`)] : [];
  },
};
