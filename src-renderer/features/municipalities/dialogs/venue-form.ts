import type { InputOf } from '#contract/index.ts';
import type { Venue } from '#domain/venue.ts';

/** What stands in the dialog of a room. */
export type VenueForm = Omit<Venue, 'id' | 'municipalityId' | 'version'>;

/** The dialog as it opens: with the facts of the room, or empty but for the place. */
export function venueForm(venue: Venue | null, place: Pick<Venue, 'postcode' | 'city'>): VenueForm {
  if (venue) {
    const { id, municipalityId, version, ...facts } = venue;
    return facts;
  }
  return {
    name: '',
    street: '',
    ...place,
    seats: null,
    seatsOutside: null,
    barrierFree: null,
    projector: null,
    internet: null,
    keyHolder: '',
    rent: '',
    note: '',
  };
}

/** The room as the API takes it, over the version that was seen. */
export function venueInput(form: VenueForm, municipalityId: string, venue: Venue | null): InputOf<'venues.save'> {
  return { ...(venue ? { id: venue.id, expectedVersion: venue.version } : {}), municipalityId, ...form };
}
