import type { ContactView } from '#contract/contacts.ts';

/** The mayor of Göhlen, with what differs. */
export function contactOf(differing: Partial<ContactView> = {}): ContactView {
  return {
    id: 'contact-1',
    municipalityId: '13076046',
    amtId: null,
    role: 'mayor',
    formOfAddress: 'Frau',
    name: 'Birte Lüders',
    phone: '038751 20123',
    email: 'gemeinde@goehlen.example',
    isPrivate: false,
    source: 'Internetseite des Amtes',
    checkedOn: '2024-06-09',
    note: '',
    version: 3,
    roleTitle: 'Bürgermeisterin',
    ownerName: 'Göhlen',
    responsibleAmtId: 'amt-ludwigslust-land',
    responsibleAmtName: 'Amt Ludwigslust-Land',
    askedOn: null,
    ...differing,
  };
}
