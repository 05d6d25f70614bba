import { describe, expect, it } from 'vitest';
import { exampleMeeting, exampleMunicipality } from './example-plan.ts';
import { noAnnouncementPractice } from './municipality.ts';
import { defaultSettings } from './settings.ts';
import { editorialDeadlineBefore, timetableOf } from './timetable.ts';

const announcement = { ...noAnnouncementPractice, editorialDeadline: '10. des Vormonats' };
const base = {
  today: '2027-02-20',
  meeting: exampleMeeting({ slot: '2027-03-18T19:00' }),
  municipality: exampleMunicipality({ announcement }),
  coordination: 'granted',
  settings: defaultSettings,
  timetables: [],
} as const;

describe('the timetable backwards from a meeting', () => {
  it('names every step with its day, in the order of the days', () => {
    expect(timetableOf(base).map(({ title, dueOn }) => [dueOn, title])).toEqual([
      ['2027-01-21', 'Landkreis angefragt'],
      ['2027-02-04', 'Gemeinde angeschrieben'],
      ['2027-02-10', 'Redaktionsschluss'],
      ['2027-02-18', 'Landkreis hat zugestimmt'],
      ['2027-02-18', 'Termin und Raum zugesagt'],
      ['2027-02-25', 'Einladungen erstellt'],
      ['2027-03-04', 'Bekannt gemacht, Post bei den Haushalten'],
      ['2027-03-15', 'Technik, Unterlagen, Schlüssel geklärt'],
      ['2027-03-18', 'Versammlung'],
      ['2027-03-20', 'Ergebnis festgehalten'],
      ['2027-04-01', 'Offene Fragen beantwortet'],
    ]);
  });

  it('says what is done, what is late and what is ahead', () => {
    const states = Object.fromEntries(timetableOf(base).map(({ id, state }) => [id, state]));
    expect(states).toMatchObject({
      'district-asked': 'done',
      'district-granted': 'done',
      agreed: 'late',
      editorial: 'late',
      invited: 'ahead',
      announced: 'ahead',
    });
    const agreed = timetableOf({ ...base, meeting: exampleMeeting({ agreedOn: '2027-02-01' }) });
    expect(agreed.find(({ id }) => id === 'agreed')?.state).toBe('done');
    const superseded = timetableOf({ ...base, coordination: 'superseded' });
    expect(superseded.find(({ id }) => id === 'district-asked')?.state).toBe('late');
  });

  it('takes the lead time of the municipality where it has one', () => {
    const municipality = exampleMunicipality({ leadTimeDays: 21 });
    const announced = timetableOf({ ...base, municipality }).find(({ id }) => id === 'announced');
    expect(announced).toMatchObject({ dueOn: '2027-02-25', source: 'Vorlauf 21 Tage (der Gemeinde)' });
  });
});

describe('the editorial deadline before a day', () => {
  it.each([
    ['10. des Vormonats', '2027-03-04', '2027-02-10'],
    ['10. des Vormonats', '2027-01-04', '2026-12-10'],
    ['jeden 15.', '2027-03-20', '2027-03-15'],
    ['am 15.', '2027-03-04', '2027-02-15'],
    ['mittwochs', '2027-03-04', null],
    ['31. des Monats', '2027-03-04', null],
    ['', '2027-03-04', null],
  ] as const)('%s, before %s: %s', (practice, day, deadline) => {
    expect(editorialDeadlineBefore(practice, day)).toBe(deadline);
  });
});
