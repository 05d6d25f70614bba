import { describe, expect, it } from 'vitest';
import { contactOf } from '../../ui/contacts/contact.fixture.ts';
import { groupByAmt, toggled } from './contact-groups.ts';

const lueders = contactOf({ id: 'lueders' });
const picher = contactOf({ id: 'voss', ownerName: 'Picher' });
const goldberg = contactOf({
  id: 'nagel',
  ownerName: 'Goldberg',
  responsibleAmtId: 'amt-goldberg-mildenitz',
  responsibleAmtName: 'Amt Goldberg-Mildenitz',
});
const nowhere = contactOf({ id: 'nowhere', responsibleAmtId: null, responsibleAmtName: '' });

describe('contacts to check', () => {
  it('stand with the Amt that is to be asked', () => {
    expect(groupByAmt([goldberg, lueders, picher, nowhere])).toEqual([
      { amtId: 'amt-goldberg-mildenitz', title: 'Amt Goldberg-Mildenitz', contacts: [goldberg] },
      { amtId: 'amt-ludwigslust-land', title: 'Amt Ludwigslust-Land', contacts: [lueders, picher] },
      { amtId: '', title: 'Ohne Amt', contacts: [nowhere] },
    ]);
  });

  it('are chosen one by one or many at once, and dropped when all of them were chosen', () => {
    const one = toggled(new Set(), [lueders]);
    expect([...one]).toEqual(['lueders']);
    const both = toggled(one, [lueders, picher]);
    expect([...both]).toEqual(['lueders', 'voss']);
    expect([...toggled(both, [lueders, picher])]).toEqual([]);
    expect([...toggled(both, [picher])]).toEqual(['lueders']);
  });
});
