import { describe, expect, it } from 'vitest';
import { untouchedMeeting } from '#domain/meeting.ts';
import type { CalendarMeeting } from './calendar-meetings.ts';
import { holidayEvents, isPublicHoliday, meetingEvents, meetingsIn } from './calendar-meetings.ts';

function shown(id: string, slot: string, heldOn: string | null = null): CalendarMeeting {
  return {
    meeting: {
      id,
      municipalityIds: ['13076048'],
      format: 'inPerson',
      formatReason: '',
      details: {},
      slot,
      durationMinutes: 90,
      alternativeSlots: [],
      venueId: null,
      teamId: null,
      ...untouchedMeeting,
      heldOn,
      version: 1,
    },
    name: 'Göhlen',
    formatTitle: 'Präsenz',
    look: heldOn === null ? 'provisional' : 'held',
    stateTitle: heldOn === null ? 'vorgesehen' : 'durchgeführt',
    findings: [],
  };
}

describe('the plan as events of the calendar', () => {
  it('draws a meeting from its slot for its length in wall time', () => {
    expect(meetingEvents([shown('m1', '2027-03-18T19:00')], null)).toEqual([
      { id: 'm1', title: 'Göhlen', start: '2027-03-18T19:00', end: '2027-03-18T20:30', editable: true },
    ]);
  });

  it('draws a meeting that is held by keyboard where it would be put down', () => {
    const [event] = meetingEvents([shown('m1', '2027-03-18T19:00')], { meetingId: 'm1', slot: '2027-03-19T19:00' });
    expect(event).toMatchObject({ start: '2027-03-19T19:00', end: '2027-03-19T20:30' });
  });

  it('lets nobody drag a meeting that was held', () => {
    expect(meetingEvents([shown('m1', '2026-03-18T19:00', '2026-03-18')], null)).toMatchObject([{ editable: false }]);
  });

  it('draws holidays up to and including their last day', () => {
    const events = holidayEvents({
      region: 'mecklenburg-vorpommern',
      publicHolidays: [{ name: 'Karfreitag', from: '2027-03-26', to: '2027-03-26' }],
      schoolHolidays: [{ name: 'Osterferien', from: '2027-03-24', to: '2027-04-02' }],
      schoolHolidaysKnownUntil: '2030-12-31',
    });
    expect(events).toMatchObject([
      { title: 'Karfreitag', start: '2027-03-26', end: '2027-03-27', display: 'background' },
      { title: 'Osterferien', start: '2027-03-24', end: '2027-04-03', display: 'background' },
    ]);
    expect(events.map(({ id }) => isPublicHoliday(id ?? ''))).toEqual([true, false]);
  });

  it('counts the meetings of the shown days, the day after the last one not among them', () => {
    const meetings = [
      shown('before', '2027-02-28T19:00'),
      shown('in', '2027-03-01T19:00'),
      shown('after', '2027-04-01T00:00'),
    ];
    expect(meetingsIn({ from: '2027-03-01', until: '2027-04-01' }, meetings)).toEqual(['in']);
    expect(meetingsIn(null, meetings)).toEqual([]);
  });
});
