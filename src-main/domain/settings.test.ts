import { describe, expect, it } from 'vitest';
import { defaultSettings, missingSenderFacts, type Sender } from './settings.ts';

const sender: Sender = {
  organisation: 'Breitband-Büro',
  street: 'Hauptstraße 1',
  postcode: '19288',
  city: 'Ludwigslust',
  contactName: '',
  phone: '',
  email: '',
  signaturePrefix: '',
  signatoryName: 'M. Muster',
};

describe('the sender of the letters', () => {
  it('lacks everything a letter needs on a new desk', () => {
    expect(missingSenderFacts(defaultSettings.sender)).toEqual([
      'Organisation',
      'Straße',
      'Postleitzahl',
      'Ort',
      'Unterschrift',
    ]);
  });

  it('is complete without contact and without the addition to the signature', () => {
    expect(missingSenderFacts(sender)).toEqual([]);
  });

  it('lacks what holds only blanks', () => {
    expect(missingSenderFacts({ ...sender, city: ' ' })).toEqual(['Ort']);
  });
});
