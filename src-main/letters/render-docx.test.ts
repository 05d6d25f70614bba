import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '#domain/settings.ts';
import {
  boizenburg,
  goehlen,
  internalMark,
  letterDates,
  meetingByPhone,
  meetingByVideo,
  meetingInPerson,
  situationWith,
  townBoizenburg,
} from './example-situation.ts';
import type { LetterKind, LetterSituation } from './kind.ts';
import { letterKinds } from './kinds/index.ts';
import { invitation } from './kinds/invitation.ts';
import { municipalityInquiry } from './kinds/municipality-inquiry.ts';
import { letterTexts } from './letter-texts.ts';
import { renderDocx } from './render-docx.ts';

const longName = 'Sankt Georgensberg-Hohenschönhausen an der Ludwigsluster Elde';
const nothingKnown: Partial<LetterSituation> = {
  municipality: { ...goehlen, mayorName: '', mayorTitle: '', eligibleAddresses: null },
  settings: defaultSettings,
  amt: null,
  venue: undefined,
  coordination: undefined,
  coordinationState: 'not-begun',
  projectArea: undefined,
  meetingMunicipalities: [],
};
const situations: readonly (readonly [string, LetterSituation])[] = [
  ['a meeting in person', situationWith()],
  ['a video', situationWith({ meeting: meetingByVideo, venue: undefined })],
  ['a telephone meeting', situationWith({ meeting: meetingByPhone, venue: undefined })],
  ['an unknown format', situationWith({ meeting: { ...meetingInPerson, format: 'hybrid' } })],
  ['a town', situationWith({ municipality: boizenburg, amt: townBoizenburg })],
  ['several municipalities', situationWith({ meetingMunicipalities: ['Göhlen', 'Picher'] })],
  ['a name of sixty characters', situationWith({ municipality: { ...goehlen, name: longName } })],
  ['no meeting and nothing known', situationWith({ ...nothingKnown, meeting: undefined })],
  [
    'an empty meeting',
    situationWith({ ...nothingKnown, meeting: { ...meetingInPerson, slot: null, alternativeSlots: [], details: {} } }),
  ],
];
const cases = letterKinds.flatMap((kind) =>
  situations.map(([name, situation]) => [kind.title, name, kind, situation] as const),
);

async function partsOf(kind: LetterKind, situation: LetterSituation): Promise<Readonly<Record<string, string>>> {
  const files = unzipSync(await renderDocx(kind.compose(situation, letterDates)));
  return Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

async function documentOf(kind: LetterKind, situation: LetterSituation): Promise<string> {
  return (await partsOf(kind, situation))['word/document.xml'] ?? '';
}

describe('letter as a Word file', () => {
  it.each(cases)('%s for %s shows no internal note and no gap in its texts', async (_title, _name, kind, situation) => {
    const texts = letterTexts(kind.compose(situation, letterDates));
    for (const text of texts) expect(text).not.toMatch(/undefined|null|NaN|Invalid| {2}| ,|\(\)|„“/);
    const files = Object.values(await partsOf(kind, situation)).join('\n');
    expect(files).not.toContain(internalMark);
    expect(files).not.toMatch(/>[^<]*(?:undefined|NaN)[^<]*</);
  });

  it.each(cases)(
    '%s for %s has an address of one to six lines, none of them empty',
    (_title, _name, kind, situation) => {
      const { address } = kind.compose(situation, letterDates);
      expect(address.length).toBeGreaterThan(0);
      expect(address.length).toBeLessThanOrEqual(6);
      expect(address.every((line) => line.trim() !== '')).toBe(true);
    },
  );

  it('puts address and information block into frames at the places of DIN 5008 Form B', async () => {
    const xml = await documentOf(municipalityInquiry, situationWith());
    const frames = [...xml.matchAll(/<w:framePr ([^>]*)\/>/g)].map(([, attributes = '']) => attributes);
    const address = frames.find((attributes) => attributes.includes('w:y="2551"'));
    expect(address).toContain('w:x="1417"');
    expect(address).toContain('w:w="4535"');
    expect(address).toContain('w:h="2551"');
    expect(address).toContain('w:hRule="exact"');
    expect(frames.some((attributes) => attributes.includes('w:x="7087"') && attributes.includes('w:y="2835"'))).toBe(
      true,
    );
    expect(xml).not.toContain('w:tblpPr');
  });

  it('marks folds at 105 and 210 mm and the hole at 148.5 mm on the first page only', async () => {
    const files = await partsOf(municipalityInquiry, situationWith());
    const headers = Object.entries(files).filter(([path]) => /^word\/header\d+\.xml$/.test(path));
    expect(headers).toHaveLength(1);
    const offsets = [...(headers[0]?.[1] ?? '').matchAll(/<wp:positionV[^>]*><wp:posOffset>(\d+)</g)].map(([, y]) =>
      Number(y),
    );
    expect(offsets.map((offset) => offset / 36_000)).toEqual([105, 210, 148.5]);
    expect(files['word/document.xml']).toContain('<w:titlePg/>');
  });

  it('writes the date as 12. März 2027, without the clock', async () => {
    const letter = municipalityInquiry.compose(situationWith(), { date: '2027-03-12', answerBy: '2027-03-26' });
    expect(letter.information.at(-1)).toEqual(['Datum', '12. März 2027']);
    expect(strFromU8(unzipSync(await renderDocx(letter))['word/document.xml'] ?? new Uint8Array())).toContain(
      '12. März 2027',
    );
  });

  it('names title, subject and organisation in the properties, and no person', async () => {
    const core = (await partsOf(invitation, situationWith()))['docProps/core.xml'] ?? '';
    expect(core).toContain('<dc:creator>Breitband Muster GmbH</dc:creator>');
    expect(core).toContain('<cp:lastModifiedBy>Breitband Muster GmbH</cp:lastModifiedBy>');
    expect(core).toContain('<dc:title>Einladung zur Einwohnerversammlung – Gemeinde Göhlen</dc:title>');
    expect(core).not.toContain('Beispiel');
    expect(core).not.toContain('Un-named');
  });

  it('is marked as German and set in Arial of 11 points', async () => {
    const styles = (await partsOf(invitation, situationWith()))['word/styles.xml'] ?? '';
    expect(styles).toContain('w:val="de-DE"');
    expect(styles).toMatch(/<w:docDefaults>.*w:ascii="Arial".*<w:sz w:val="22"\/>.*<\/w:docDefaults>/);
  });

  it('carries any text a person can paste', async () => {
    const details = { hints: 'a < b & "c"\u0000\u001b\ud800 Go\u0308hlen\nzweite Zeile' };
    const xml = await documentOf(invitation, situationWith({ meeting: { ...meetingInPerson, details } }));
    expect(xml).toContain('a &lt; b &amp; ');
    expect(xml).toContain('\ufffd Göhlen');
    expect(xml).toContain('zweite Zeile');
  });

  it('puts the reply form on a page of its own', async () => {
    const xml = await documentOf(municipalityInquiry, situationWith());
    expect(xml.match(/<w:pageBreakBefore\/>/g)).toHaveLength(1);
    expect(xml.indexOf('<w:pageBreakBefore/>')).toBeLessThan(xml.indexOf('Redaktionsschluss'));
    expect(xml).toContain('w:leader="underscore"');
  });
});
