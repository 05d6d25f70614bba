import { describe, expect, it } from 'vitest';
import {
  boizenburg,
  consent,
  goehlen,
  hall,
  letterDates,
  meetingByPhone,
  meetingByVideo,
  meetingInPerson,
  situationWith,
  townBoizenburg,
} from '../example-situation.ts';
import type { LetterSituation } from '../kind.ts';
import { letterTexts } from '../letter-texts.ts';
import { municipalityInquiry } from './municipality-inquiry.ts';

const running = 'Die Abstimmung mit dem Landkreis läuft.';

function textOf(changes: Partial<LetterSituation> = {}): string {
  return letterTexts(municipalityInquiry.compose(situationWith(changes), letterDates)).join('\n');
}

describe('letter to the municipality', () => {
  it('can be written when address and proposal are there', () => {
    expect(municipalityInquiry.obstacles(situationWith())).toEqual([]);
  });

  it('says that the form was agreed with the Landkreis only when it was', () => {
    expect(textOf()).toContain('Die Form haben wir mit dem Landkreis abgestimmt (Aktenzeichen 60-BB-17).');
    for (const coordinationState of ['not-begun', 'asked', 'denied', 'withdrawn', 'superseded'] as const) {
      const text = textOf({ coordinationState });
      expect(text.split('\n')).toContain(running);
      expect(text).not.toContain('abgestimmt');
    }
  });

  it('names the conditions of the Landkreis', () => {
    const coordination = { ...consent, conditions: 'höchstens 60 Personen\neine Person je Haushalt' };
    const letter = municipalityInquiry.compose(
      situationWith({ coordination, coordinationState: 'granted-with-conditions' }),
      letterDates,
    );
    expect(letter.blocks).toContainEqual({
      type: 'list',
      numbered: false,
      items: ['höchstens 60 Personen', 'eine Person je Haushalt'],
    });
  });

  it('says for which date the Landkreis agreed when it was asked for a date', () => {
    const coordination = { ...consent, slot: '2027-03-18T19:00' };
    expect(textOf({ coordination })).toContain('Die Zustimmung gilt für Donnerstag, 18. März 2027, 19:00 Uhr;');
  });

  it('lists the dates in the letter and as boxes on the reply form', () => {
    const letter = municipalityInquiry.compose(situationWith(), letterDates);
    const dates = [
      'Donnerstag, 18. März 2027, 19:00 Uhr',
      'Dienstag, 23. März 2027, 17:00 Uhr',
      'Donnerstag, 25. März 2027, 19:00 Uhr',
    ];
    expect(letter.blocks).toContainEqual({ type: 'list', numbered: true, items: dates });
    for (const label of dates)
      expect(letter.enclosures[0]?.blocks).toContainEqual({ type: 'answer', label, style: 'tick' });
  });

  it('asks for proposals when there is no date', () => {
    const changes = { meeting: { ...meetingInPerson, slot: null, alternativeSlots: [] } };
    expect(textOf(changes)).toContain('Bitte schlagen Sie uns zwei oder drei Termine vor');
    expect(municipalityInquiry.warnings(situationWith(changes)).join()).toContain('kein Termin');
  });

  it('asks what the format needs', () => {
    expect(textOf()).toContain('barrierefrei zugänglich');
    expect(textOf({ meeting: meetingByVideo, venue: undefined })).toContain('gedruckte Unterlagen');
    expect(textOf({ meeting: meetingByPhone, venue: undefined })).toContain('Sprechzeiten: am Tag der Versammlung');
    expect(textOf({ meeting: { ...meetingInPerson, format: 'hybrid' } })).toContain('in der Form „hybrid“');
  });

  it('prints dates and times of the format as German does', () => {
    expect(textOf()).toContain('Einlass ab: 18:30 Uhr');
    expect(textOf({ meeting: meetingByVideo, venue: undefined })).toContain('Abrufbar bis: 30. April 2027');
  });

  it('speaks to a town as a town', () => {
    const text = textOf({ municipality: boizenburg, amt: townBoizenburg, meetingMunicipalities: ['Boizenburg/Elbe'] });
    expect(text).toContain('Einwohnerversammlung in Ihrer Stadt');
    expect(text).toContain('Sehr geehrte Frau Bürgermeisterin Dr. Beispiel,');
    expect(text).not.toContain('Ihrer Gemeinde');
  });

  it('says that the meeting is for several municipalities', () => {
    const text = textOf({ meetingMunicipalities: ['Göhlen', 'Picher', 'Balow'] });
    expect(text).toContain('Sie soll gemeinsam für Göhlen, Picher und Balow stattfinden.');
  });

  it('does not ask to hurry before an order phase that is over', () => {
    const projectArea = { ...situationWith().projectArea, deadline: '2026-05-31' };
    const text = textOf({
      projectArea: { id: 'a', name: 'A', call: '', formerDeadlines: [], version: 1, ...projectArea },
    });
    expect(text).toContain('endete am 31. Mai 2026.');
    expect(text).not.toContain('kostenlos');
  });

  it('is refused without an address, and no reason helps', () => {
    const situations = [
      situationWith({ amt: null }),
      situationWith({ amt: { ...townBoizenburg, street: ' ' } }),
      situationWith({ amt: { ...townBoizenburg, city: '' } }),
      situationWith({ municipality: { ...goehlen, name: 'lang '.repeat(60) } }),
    ];
    for (const situation of situations)
      expect(municipalityInquiry.obstacles(situation)).toEqual([{ text: expect.any(String), overridable: false }]);
  });

  it('is refused without an open proposal', () => {
    const obstacle = { text: 'Bitte schlagen Sie zuerst ein Format vor.', overridable: false };
    const cancelled = { ...meetingInPerson, cancelledOn: '2026-11-01' };
    expect(municipalityInquiry.obstacles(situationWith({ meeting: undefined }))).toEqual([obstacle]);
    expect(municipalityInquiry.obstacles(situationWith({ meeting: cancelled }))).toEqual([obstacle]);
  });

  it('needs a reason after the Landkreis has said no', () => {
    for (const coordinationState of ['denied', 'withdrawn'] as const)
      expect(municipalityInquiry.obstacles(situationWith({ coordinationState }))).toEqual([
        { text: expect.stringContaining('Der Landkreis stimmt dem nicht zu'), overridable: true },
      ]);
  });

  it('warns of a missing consent, an incomplete sender and missing facts', () => {
    const base = situationWith();
    const settings = { ...base.settings, sender: { ...base.settings.sender, street: '' } };
    const meeting = { ...meetingByVideo, details: {} };
    const warnings = municipalityInquiry
      .warnings({ ...base, settings, meeting, coordinationState: 'asked' })
      .join('\n');
    expect(warnings).toContain('Straße');
    expect(warnings).toContain('angefragt');
    expect(warnings).toContain('Weg für Menschen ohne Internet');
  });

  it('changes its facts with date, venue, format and consent, but not with internal notes', () => {
    const facts = municipalityInquiry.facts(situationWith());
    const changed: readonly Partial<LetterSituation>[] = [
      { meeting: { ...meetingInPerson, slot: '2027-03-19T19:00' } },
      { meeting: { ...meetingInPerson, alternativeSlots: [] } },
      { venue: { ...hall, street: 'Dorfstraße 13' } },
      { meeting: meetingByVideo },
      { coordinationState: 'asked' },
    ];
    for (const changes of changed) expect(municipalityInquiry.facts(situationWith(changes))).not.toEqual(facts);
    const noted = { municipality: { ...goehlen, note: 'neu' }, meeting: { ...meetingInPerson, note: 'neu' } };
    expect(municipalityInquiry.facts(situationWith(noted))).toEqual(facts);
  });
});
