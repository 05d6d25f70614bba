import { describe, expect, it } from 'vitest';
import { type Contact, contactRoles, isUnchecked, printedMayor, roleTitle } from './contact.ts';

const lueders: Contact = {
  id: 'contact-1',
  municipalityId: '13076046',
  amtId: null,
  role: 'mayor',
  formOfAddress: 'Frau',
  name: 'Birte Lüders',
  phone: '038751 123',
  email: '',
  isPrivate: false,
  source: 'Internetseite des Amtes',
  checkedOn: '2026-06-14',
  note: '',
  version: 1,
};

describe('a contact', () => {
  it('bears the title of the role in the form of the person', () => {
    expect(roleTitle('mayor', 'Frau')).toBe('Bürgermeisterin');
    expect(roleTitle('chief-officer', 'Herr')).toBe('Leitender Verwaltungsbeamter');
    expect(roleTitle('mayor')).toBe('Bürgermeister/in');
    expect(roleTitle('venue', 'Frau')).toBe('Raum und Schlüssel');
    expect(new Set(contactRoles.map((role) => roleTitle(role))).size).toBe(contactRoles.length);
  });

  it('in the office of mayor is printed with title and name', () => {
    expect(printedMayor(lueders)).toEqual({ mayorTitle: 'Die Bürgermeisterin', mayorName: 'Birte Lüders' });
    expect(printedMayor({ ...lueders, formOfAddress: 'Herr', name: 'Jörg Voß' })).toEqual({
      mayorTitle: 'Der Bürgermeister',
      mayorName: 'Jörg Voß',
    });
  });

  it('is not printed when it is private, unknown or without form of address', () => {
    expect(printedMayor({ ...lueders, isPrivate: true }).mayorName).toBe('');
    expect(printedMayor({ ...lueders, formOfAddress: '' }).mayorName).toBe('');
    expect(printedMayor(undefined)).toEqual({ mayorTitle: 'Der Bürgermeister', mayorName: '' });
  });

  it('counts as unchecked until somebody has made sure of it on the day or later', () => {
    expect(isUnchecked(lueders, '2026-06-14')).toBe(false);
    expect(isUnchecked(lueders, '2026-06-15')).toBe(true);
    expect(isUnchecked({ checkedOn: null }, '2000-01-01')).toBe(true);
  });
});
