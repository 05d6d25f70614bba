import type { Venue } from '#domain/venue.ts';

const german = new Intl.NumberFormat('de-DE');

/** "80 Plätze innen · barrierefrei · kein Internet · Schlüssel: …": what is known about a room, in one line. */
export function venueInWords(venue: Venue): string {
  const known = [
    venue.seats !== null && `${german.format(venue.seats)} Plätze innen`,
    venue.seatsOutside !== null && `${german.format(venue.seatsOutside)} Plätze außen`,
    venue.barrierFree !== null && (venue.barrierFree ? 'barrierefrei' : 'nicht barrierefrei'),
    venue.projector !== null && (venue.projector ? 'Beamer' : 'kein Beamer'),
    venue.internet !== null && (venue.internet ? 'Internet' : 'kein Internet'),
    venue.keyHolder && `Schlüssel: ${venue.keyHolder}`,
    venue.rent && `Miete: ${venue.rent}`,
  ];
  return known.filter(Boolean).join(' · ');
}

/** "Nicht bekannt: Barrierefreiheit, Beamer": what has to be asked about a room; empty when everything is known. */
export function unknownInWords(venue: Venue): string {
  const unknown = [
    venue.seats === null && 'Plätze',
    venue.barrierFree === null && 'Barrierefreiheit',
    venue.projector === null && 'Beamer',
    venue.internet === null && 'Internet',
  ].filter(Boolean);
  return unknown.length === 0 ? '' : `Nicht bekannt: ${unknown.join(', ')}`;
}
