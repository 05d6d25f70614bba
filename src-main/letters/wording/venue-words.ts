import { type Venue, venueAddress } from '#domain/venue.ts';
import { filled, oneLine } from './plain-text.ts';

/** "Dorfgemeinschaftshaus, Dorfstraße 12, 19288 Göhlen"; empty without a venue. Never who holds the key. */
export function venueText(venue: Venue | undefined): string {
  return venue ? filled(venueAddress(venue).split(',')).join(', ') : '';
}

/** What is known about the venue: "60 Plätze, barrierefrei". An unknown fact is not mentioned. */
export function venueFeatures(venue: Venue | undefined): string {
  if (!venue) return '';
  const seats = venue.seats === null ? '' : venue.seats === 1 ? '1 Platz' : `${venue.seats} Plätze`;
  const access = venue.barrierFree === null ? '' : venue.barrierFree ? 'barrierefrei' : 'nicht barrierefrei';
  return filled([seats, access]).join(', ');
}

/** True when residents cannot find the venue by what is known of its address. */
export function lacksAddress(venue: Venue): boolean {
  return !oneLine(venue.street) || !oneLine(venue.city);
}
