import { describe, expect, it } from 'vitest';
import { formats } from '#domain/formats/index.ts';
import type { Meeting } from '#domain/meeting.ts';
import { cancelled, type EventContent, eventContent, eventContents } from './event-content.ts';
import { exampleMeeting, examplePhone, examplePlan, exampleVideo } from './example-plan.ts';

function contentOf(meeting: Meeting): EventContent {
  const content = eventContent(meeting, examplePlan([meeting]));
  if (!content) throw new Error('The meeting has no slot.');
  return content;
}

describe('content of an event', () => {
  it('shows a meeting in a room with its address and the centre of its municipality', () => {
    expect(contentOf(exampleMeeting())).toEqual({
      meetingId: '0190f3a2-6c1e-7000-8000-000000000001',
      uid: '0190f3a2-6c1e-7000-8000-000000000001@ortstermin.invalid',
      slot: '2027-03-18T19:00',
      durationMinutes: 90,
      summary: 'Einwohnerversammlung Göhlen',
      description:
        'Einwohnerversammlung: Gemeinde Göhlen\nForm: Präsenz\nEinlass ab: 18:30 Uhr\nHinweise: Bitte melden Sie sich an.',
      location: 'Dorfgemeinschaftshaus, Dorfstraße 12, 19288 Göhlen',
      latitude: 53.289123,
      longitude: 11.43,
      url: null,
      status: 'CONFIRMED',
    });
  });

  it('shows a joint video with all names, its address and the way without internet, but no place on the map', () => {
    const content = contentOf(exampleVideo);
    expect(content.summary).toBe('Einwohnerversammlung Göhlen, Picher (Video)');
    expect(content.location).toBe('https://stream.example/göhlen?call=6&teil=2');
    expect(content.url).toBe('https://stream.example/g%C3%B6hlen?call=6&teil=2');
    expect([content.latitude, content.longitude]).toEqual([null, null]);
    expect(content.description.split('\n')).toEqual([
      'Einwohnerversammlung: Gemeinde Göhlen, Gemeinde Picher',
      'Form: Video',
      'Internetadresse: https://stream.example/göhlen?call=6&teil=2',
      'Abrufbar bis: 31.05.2027',
      'Weg für Fragen: fragen@breitband.example, Telefon 03871 000-0',
      'Fragen bis: 15.05.2027',
      'Weg für Menschen ohne Internet: Die Unterlagen liegen im Amt aus.',
      'Montag bis Freitag; 8 bis 12 Uhr.',
    ]);
  });

  it('shows advice by telephone with number, hours and PIN', () => {
    const content = contentOf(examplePhone);
    expect(content.summary).toBe('Einwohnerversammlung Boizenburg/Elbe (Telefon)');
    expect(content.location).toBe('03871 000-0');
    expect(content.description.split('\n').slice(0, 5)).toEqual([
      'Einwohnerversammlung: Stadt Boizenburg/Elbe',
      'Form: Telefon',
      'Telefonnummer: 03871 000-0',
      'Sprechzeiten: 16 bis 20 Uhr',
      'PIN der Konferenz: 4711',
    ]);
  });

  it('says what a recipient of each format needs: every required fact stands in the description', () => {
    for (const format of formats) {
      const required = format.fields.filter((field) => field.required);
      const details = Object.fromEntries(required.map((field) => [field.key, `Angabe-${field.key}.`]));
      const { description } = contentOf(exampleMeeting({ format: format.id, details }));
      for (const field of required) expect(description).toContain(`Angabe-${field.key}.`);
    }
  });

  it('never shows what is meant for the house', () => {
    const all = [exampleMeeting(), exampleVideo, examplePhone];
    const everything = [...all, ...all.map((meeting) => ({ ...meeting, cancelledOn: '2026-11-30' }))];
    const shown = JSON.stringify(eventContents(everything, examplePlan(everything)));
    expect(JSON.stringify(examplePlan(everything))).toContain('GEHEIM');
    expect(shown).not.toContain('GEHEIM');
    expect(shown).not.toMatch(/98[._]?7|venue-1|team-1|2026-11|2027-09-08/);
  });

  it('shows nothing of the details of a format it does not know', () => {
    const content = contentOf(exampleMeeting({ format: 'hybrid', details: { address: 'GEHEIM', number: 'GEHEIM' } }));
    expect(JSON.stringify(content)).not.toContain('GEHEIM');
    expect(content.summary).toBe('Einwohnerversammlung Göhlen');
    expect(content.location).toBe('Dorfgemeinschaftshaus, Dorfstraße 12, 19288 Göhlen');
  });

  it('has no content while there is no slot', () => {
    const draft = exampleMeeting({ slot: null });
    expect(eventContent(draft, examplePlan([draft]))).toBeNull();
  });

  it.each<[string, Partial<Meeting>, EventContent['status']]>([
    ['proposed', {}, 'TENTATIVE'],
    ['agreed', { agreedOn: '2027-01-10' }, 'CONFIRMED'],
    ['invited', { invitedOn: '2027-01-10' }, 'CONFIRMED'],
    ['announced', { announcedOn: '2027-01-10' }, 'CONFIRMED'],
    ['held', { heldOn: '2027-03-18' }, 'CONFIRMED'],
    ['cancelled', { agreedOn: '2027-01-10', cancelledOn: '2027-01-11' }, 'CANCELLED'],
  ])('gives a meeting that is %s the right status', (_state, steps, status) => {
    expect(contentOf(exampleMeeting({ agreedOn: null, ...steps })).status).toBe(status);
  });

  it('marks a cancelled meeting in the title and drops the ways to take part', () => {
    const content = contentOf({ ...examplePhone, cancelledOn: '2027-04-20' });
    expect(content.summary).toBe('ABGESAGT: Einwohnerversammlung Boizenburg/Elbe (Telefon)');
    expect(content.description).toBe('Dieser Termin findet nicht statt.');
    expect(cancelled(content)).toEqual(content);
  });

  it('gives the place empty while the venue is open, and the centre of the municipality in the lead', () => {
    const content = contentOf(exampleMeeting({ venueId: null, municipalityIds: ['13076111', '13076048'] }));
    expect(content.location).toBe('');
    expect([content.latitude, content.longitude]).toEqual([53.37, 11.2]);
  });

  it.each(['stream.example/göhlen', 'javascript:alert(1)', 'ftp://stream.example', 'Adresse folgt', ''])(
    'takes "%s" for no web address',
    (address) => {
      const content = contentOf({ ...exampleVideo, details: { ...exampleVideo.details, address } });
      expect(content.url).toBeNull();
      expect(content.location).toBe(address);
    },
  );

  it('keeps a web address on one line whatever was typed', () => {
    const details = { ...exampleVideo.details, address: ' https://stream.example/a\r\nATTENDEE:b ' };
    expect(contentOf({ ...exampleVideo, details }).url).toBe('https://stream.example/aATTENDEE:b');
  });

  it('repeats a date that is none as it was typed', () => {
    const details = { ...exampleVideo.details, availableUntil: 'Ende Mai' };
    expect(contentOf({ ...exampleVideo, details }).description).toContain('Abrufbar bis: Ende Mai\n');
  });

  it('keeps the name of the event when date, format and municipality change', () => {
    const changed = { ...exampleVideo, id: exampleMeeting().id, slot: '2028-01-01T10:00' };
    expect(contentOf(changed).uid).toBe(contentOf(exampleMeeting()).uid);
  });
});
