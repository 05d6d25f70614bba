import { describe, expect, it } from 'vitest';
import { exampleMunicipality, examplePlan } from './example-plan.ts';
import { periodOn } from './holidays.ts';
import { designationOf } from './municipality.ts';
import { meetingName, municipalityIn } from './plan.ts';
import { venueAddress } from './venue.ts';

const plan = examplePlan();

describe('names in a plan', () => {
  it('find a municipality by its key', () => {
    expect(municipalityIn(plan, '13076110')?.name).toBe('Picher');
    expect(municipalityIn(plan, '13076999')).toBeUndefined();
  });

  it('call a meeting after its municipalities, the one in the lead first, an unknown one by its key', () => {
    expect(meetingName({ municipalityIds: ['13076110', '13076048'] }, plan)).toBe('Picher, Göhlen');
    expect(meetingName({ municipalityIds: ['13076999'] }, plan)).toBe('13076999');
  });

  it('put the legal designation before the name', () => {
    expect(designationOf(exampleMunicipality())).toBe('Gemeinde Göhlen');
    expect(designationOf({ kind: 'Stadt', name: 'Boizenburg/Elbe' })).toBe('Stadt Boizenburg/Elbe');
  });

  it('write a venue with what is known of its address', () => {
    const venue = plan.venues.find(({ id }) => id === 'venue-1');
    expect(venue && venueAddress(venue)).toBe('Dorfgemeinschaftshaus, Dorfstraße 12, 19288 Göhlen');
    expect(venue && venueAddress({ ...venue, street: '', postcode: '' })).toBe('Dorfgemeinschaftshaus, Göhlen');
  });
});

describe('a period', () => {
  const ferien = { name: 'Osterferien', from: '2027-03-24', to: '2027-04-02' };

  it('holds both its ends and no day beside them', () => {
    const days = ['2027-03-23', '2027-03-24', '2027-04-02', '2027-04-03'];
    expect(days.map((day) => periodOn(day, [ferien])?.name)).toEqual([
      undefined,
      'Osterferien',
      'Osterferien',
      undefined,
    ]);
  });
});
