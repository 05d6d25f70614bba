import { describe, expect, it } from 'vitest';
import { contactOf } from './contact.fixture.ts';
import { ownerIds, presentOwner, rolesOf } from './contact-owner.ts';

const goehlen = { kind: 'Gemeinde', id: '13076046', title: 'Gemeinde Göhlen' } as const;
const amt = { kind: 'Amt', id: 'amt-ludwigslust-land', title: 'Amt Ludwigslust-Land' } as const;

describe('the owner of a contact', () => {
  it('is a municipality or an administration, never both', () => {
    expect(ownerIds(goehlen)).toEqual({ municipalityId: '13076046', amtId: null });
    expect(ownerIds(amt)).toEqual({ municipalityId: null, amtId: 'amt-ludwigslust-land' });
  });

  it('comes back from the contact as it was given', () => {
    for (const owner of [goehlen, amt]) {
      expect(ownerIds(presentOwner(contactOf({ ...ownerIds(owner), ownerName: owner.title })))).toEqual(
        ownerIds(owner),
      );
    }
  });

  it('decides which roles there are', () => {
    expect(rolesOf(goehlen, null)).toEqual(['mayor', 'district', 'venue', 'other']);
    expect(rolesOf(amt, null)).toEqual(['amt-head', 'chief-officer', 'district', 'venue', 'other']);
    expect(rolesOf({ ...amt, kind: 'Landkreis' }, null)).toEqual(['district', 'venue', 'other']);
  });

  it('keeps a role that is recorded already', () => {
    expect(rolesOf(amt, 'mayor')).toContain('mayor');
  });
});
