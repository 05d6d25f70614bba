import { describe, expect, it } from 'vitest';
import {
  boizenburg,
  consent,
  hall,
  letterDates,
  meetingByPhone,
  meetingByVideo,
  meetingInPerson,
  situationWith,
} from '../example-situation.ts';
import type { LetterSituation } from '../kind.ts';
import { letterTexts } from '../letter-texts.ts';
import { letterKindById, letterKinds } from './index.ts';
import { invitation } from './invitation.ts';

function rowsOf(changes: Partial<LetterSituation>): ReadonlyMap<string, string> {
  const { blocks } = invitation.compose(situationWith(changes), letterDates);
  const rows = blocks.flatMap((block) => (block.type === 'table' ? block.rows : []));
  return new Map(rows.map(([label = '', text = '']) => [label, text]));
}

function textOf(changes: Partial<LetterSituation> = {}): string {
  return letterTexts(invitation.compose(situationWith(changes), letterDates)).join('\n');
}

describe('invitation', () => {
  it('names for a meeting in person who invites, when, where, for whom and whom to ask', () => {
    expect(Object.fromEntries(rowsOf({}))).toEqual({
      'Es lädt ein': 'Breitband Muster GmbH',
      Thema: 'Geförderter Glasfaserausbau in der Gemeinde Göhlen',
      Termin: 'Donnerstag, 18. März 2027, 19:00 bis 20:30 Uhr',
      Einlass: 'ab 18:30 Uhr',
      Ort: 'Dorfgemeinschaftshaus, Dorfstraße 12, 19288 Göhlen (barrierefrei)',
      'Eingeladen sind': 'alle Einwohnerinnen und Einwohner der Gemeinde Göhlen',
      Kontakt: 'Telefon 0385 1234-567, E-Mail ausbau@breitband-muster.example',
    });
    expect(textOf()).toContain('Begrüßung');
  });

  it('writes out the address of a video and the way without internet', () => {
    const rows = rowsOf({ meeting: meetingByVideo, venue: undefined });
    expect(rows.get('Internetadresse')).toBe('https://www.breitband-muster.example/goehlen');
    expect(rows.get('Abrufbar bis')).toBe('30. April 2027');
    expect(rows.get('Ohne Internet')).toBe('Telefonsprechstunde unter 0385 1234-568,\nmontags 16 bis 18 Uhr');
    expect(rows.get('Ihre Fragen an')).toBe('fragen@breitband-muster.example (bis 15. April 2027)');
  });

  it('names number, hours and PIN of a telephone meeting', () => {
    const rows = rowsOf({ meeting: meetingByPhone, venue: undefined });
    expect(rows.get('Telefonnummer')).toBe('0385 1234-569');
    expect(rows.get('PIN')).toBe('4711#');
    expect(rows.get('Sprechzeiten')).toBe('am Tag der Versammlung 16 bis 20 Uhr');
  });

  it('is addressed to the residents of a Gemeinde or a Stadt', () => {
    const address = (changes: Partial<LetterSituation>): string =>
      invitation.compose(situationWith(changes), letterDates).address.join(' ');
    expect(address({})).toBe('An die Einwohnerinnen und Einwohner der Gemeinde Göhlen');
    expect(address({ municipality: boizenburg })).toBe('An die Einwohnerinnen und Einwohner der Stadt Boizenburg/Elbe');
  });

  it('invites the residents of every municipality of the meeting', () => {
    expect(rowsOf({ meetingMunicipalities: ['Picher', 'Göhlen', 'Balow'] }).get('Eingeladen sind')).toBe(
      'alle Einwohnerinnen und Einwohner von Picher, Göhlen und Balow',
    );
  });

  it('passes on conditions of the Landkreis and hints, but not the technology', () => {
    const coordination = { ...consent, conditions: 'eine Person je Haushalt' };
    const text = textOf({ coordination, coordinationState: 'granted-with-conditions' });
    expect(text).toContain('Bitte beachten Sie\neine Person je Haushalt\nBitte bringen Sie einen Lageplan mit.');
    expect(text).not.toContain('Beamer');
  });

  it('waits for the Landkreis unless somebody gives a reason', () => {
    for (const coordinationState of ['not-begun', 'asked', 'denied', 'withdrawn', 'superseded'] as const)
      expect(invitation.obstacles(situationWith({ coordinationState }))).toEqual([
        { text: expect.stringContaining('Der Landkreis hat noch nicht zugestimmt'), overridable: true },
      ]);
    expect(invitation.obstacles(situationWith({ coordinationState: 'granted-with-conditions' }))).toEqual([]);
  });

  it('is refused when nobody could come', () => {
    const situations = [
      situationWith({ meeting: undefined }),
      situationWith({ meeting: { ...meetingInPerson, cancelledOn: '2026-11-01' } }),
      situationWith({ meeting: { ...meetingInPerson, slot: null } }),
      situationWith({ venue: undefined }),
      situationWith({ meeting: { ...meetingByVideo, details: { ...meetingByVideo.details, withoutInternet: ' ' } } }),
      situationWith({ meeting: { ...meetingByPhone, details: { hours: '16 bis 20 Uhr' } } }),
      situationWith({ meeting: { ...meetingInPerson, format: 'hybrid' } }),
    ];
    for (const situation of situations)
      expect(invitation.obstacles(situation)).toEqual([{ text: expect.any(String), overridable: false }]);
  });

  it('warns when the municipality has not agreed, a contact is missing or a video ends before it begins', () => {
    const base = situationWith();
    const settings = { ...base.settings, sender: { ...base.settings.sender, phone: '', email: '' } };
    const details = { ...meetingByVideo.details, availableUntil: '2027-03-17' };
    const warnings = invitation.warnings({
      ...base,
      settings,
      meeting: { ...meetingByVideo, agreedOn: null, details },
    });
    expect(warnings).toHaveLength(3);
    expect(invitation.warnings(base)).toEqual([]);
  });

  it('does not crash without a meeting or with a format it does not know', () => {
    expect(textOf({ meeting: undefined })).toContain('Einladung zur Einwohnerversammlung');
    expect(textOf({ meeting: { ...meetingInPerson, format: 'hybrid' } })).toContain('Donnerstag, 18. März 2027');
  });

  it('changes its facts with date, venue, format and conditions, not with what is not printed', () => {
    const facts = invitation.facts(situationWith());
    const coordination = { ...consent, conditions: 'eine Person je Haushalt' };
    const changed: readonly Partial<LetterSituation>[] = [
      { meeting: { ...meetingInPerson, slot: '2027-03-19T19:00' } },
      { meeting: meetingByPhone },
      { venue: { ...hall, name: 'Feuerwehr' } },
      { coordination, coordinationState: 'granted-with-conditions' },
    ];
    for (const changes of changed) expect(invitation.facts(situationWith(changes))).not.toEqual(facts);
    const technology = { ...meetingInPerson, details: { ...meetingInPerson.details, technology: 'keine' } };
    expect(invitation.facts(situationWith({ meeting: technology }))).toEqual(facts);
  });
});

describe('list of letter kinds', () => {
  it('finds every kind by its id and nothing else', () => {
    for (const kind of letterKinds) expect(letterKindById(kind.id)).toBe(kind);
    expect(letterKindById('unbekannt')).toBeUndefined();
  });
});
