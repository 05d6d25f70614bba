import { describe, expect, it } from 'vitest';
import type { Contact } from '#domain/contact.ts';
import { defaultSettings } from '#domain/settings.ts';
import { amtLudwigslustLand, internalMark, letterDates, sender, townBoizenburg } from '../example-situation.ts';
import { letterTexts } from '../letter-texts.ts';
import { type ContactCheck, contactCheck } from './contact-check.ts';

const contact: Contact & { readonly ownerName: string } = {
  id: 'c1',
  municipalityId: '13076046',
  amtId: null,
  role: 'mayor',
  formOfAddress: 'Frau',
  name: 'Birte Lüders',
  phone: '038751 20123',
  email: 'gemeinde@goehlen.example',
  isPrivate: false,
  source: `${internalMark} Quelle`,
  checkedOn: '2024-06-09',
  note: `${internalMark} Notiz`,
  version: 1,
  ownerName: 'Göhlen',
};
const settings = { ...defaultSettings, sender, districtName: 'Landkreis Ludwigslust-Parchim' };
const check: ContactCheck = { amt: amtLudwigslustLand, contacts: [contact], settings };

describe('the letter that asks an Amt about contacts', () => {
  it('goes to the Amt and lists what is known on a sheet to send back', () => {
    const letter = contactCheck.compose(check, letterDates);
    expect(letter.address).toEqual(['Amt Ludwigslust-Land', 'Wöbbeliner Str. 5', '19288 Ludwigslust']);
    const [sheet] = letter.enclosures;
    expect(sheet?.blocks[0]).toMatchObject({
      rows: [
        expect.any(Array),
        ['Göhlen', 'Bürgermeisterin', 'Frau Birte Lüders', '038751 20123\ngemeinde@goehlen.example', ''],
      ],
    });
    expect(letterTexts(letter).join(' ')).toContain('für Ihr Amt und seine Gemeinden');
    expect(letterTexts(letter).join(' ')).not.toContain(internalMark);
  });

  it('speaks of the town where it administers itself', () => {
    const letter = contactCheck.compose({ ...check, amt: townBoizenburg }, letterDates);
    expect(letterTexts(letter).join(' ')).toContain('für Ihre Stadt kennen');
  });

  it.each([
    ['the address of the Amt', { amt: { ...amtLudwigslustLand, street: '' } }, 'fehlt: Straße'],
    ['the sender', { settings: defaultSettings }, 'Der Absender ist unvollständig'],
    ['a name that fits', { amt: { ...amtLudwigslustLand, name: 'Amt '.repeat(90) } }, 'zu lang für das Anschriftfeld'],
  ])('is not written without %s', (_, missing, sentence) => {
    expect(contactCheck.obstacle(check)).toBeNull();
    expect(contactCheck.obstacle({ ...check, ...missing })).toContain(sentence);
  });
});
