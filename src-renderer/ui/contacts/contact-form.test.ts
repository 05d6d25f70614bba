import { describe, expect, it } from 'vitest';
import { contactOf } from './contact.fixture.ts';
import { contactForm, contactInput, inLetters, withOwner } from './contact-form.ts';

const goehlen = { kind: 'Gemeinde', id: '13076046', title: 'Gemeinde Göhlen' } as const;
const amt = { kind: 'Amt', id: 'amt-ludwigslust-land', title: 'Amt Ludwigslust-Land' } as const;

describe('the form of a contact', () => {
  it('sends what it was opened with, over the version that was seen', () => {
    const { roleTitle, ownerName, responsibleAmtId, responsibleAmtName, askedOn, version, ...facts } = contactOf();
    expect(contactInput(contactForm(contactOf(), [goehlen, amt]), contactOf())).toEqual({
      ...facts,
      expectedVersion: version,
    });
  });

  it('begins empty with the first owner and the first of its roles', () => {
    expect(contactForm(null, [goehlen, amt])).toMatchObject({
      owner: goehlen,
      role: 'mayor',
      name: '',
      checkedOn: null,
    });
    expect(contactForm(null, [amt])).toMatchObject({ owner: amt, role: 'amt-head' });
    expect(contactInput(contactForm(null, [amt]), null)).not.toHaveProperty('id');
  });

  it('keeps a role that the new owner knows, and changes one that it does not', () => {
    const mayor = contactForm(contactOf(), [goehlen, amt]);
    expect(withOwner(mayor, amt)).toMatchObject({ owner: amt, role: 'amt-head', name: 'Birte Lüders' });
    expect(withOwner({ ...mayor, role: 'venue' }, amt).role).toBe('venue');
  });
});

describe('what letters make of a contact', () => {
  const mayor = contactForm(contactOf(), [goehlen, amt]);

  it('is title and name of the mayor', () => {
    expect(inLetters(mayor)).toBe('In Schreiben: Die Bürgermeisterin, Birte Lüders.');
    expect(inLetters({ ...mayor, formOfAddress: 'Herr', name: ' Jörg Voß ' })).toBe(
      'In Schreiben: Der Bürgermeister, Jörg Voß.',
    );
  });

  it('is no name where it is private or the form of address is not known', () => {
    expect(inLetters({ ...mayor, isPrivate: true })).toContain('weil der Kontakt privat ist');
    expect(inLetters({ ...mayor, formOfAddress: '' })).toContain('solange die Anrede nicht bekannt ist');
  });

  it('is nothing for anybody else', () => {
    expect(inLetters({ ...mayor, role: 'venue' })).toBeNull();
    expect(inLetters({ ...mayor, owner: amt })).toBeNull();
  });
});
