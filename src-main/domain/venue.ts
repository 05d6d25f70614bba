/** A room or place in a municipality where a meeting can be held. */
export interface Venue {
  readonly id: string;
  readonly municipalityId: string;
  readonly name: string;
  readonly street: string;
  readonly postcode: string;
  readonly city: string;
  readonly seats: number | null;
  /** Seats outside, for meetings in the open. */
  readonly seatsOutside: number | null;
  readonly barrierFree: boolean | null;
  readonly projector: boolean | null;
  readonly internet: boolean | null;
  /** Who hands over the key: internal, never printed in an invitation. */
  readonly keyHolder: string;
  /** What the room costs, as agreed: "25 € pro Abend". Internal. */
  readonly rent: string;
  /** Internal note: never printed and never exported. */
  readonly note: string;
  readonly version: number;
}

/** "Dorfgemeinschaftshaus, Dorfstraße 12, 19288 Göhlen" */
export function venueAddress(venue: Venue): string {
  return [venue.name, venue.street, `${venue.postcode} ${venue.city}`.trim()].filter(Boolean).join(', ');
}
