import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { EventContent } from '../event-content.ts';
import type { Publication } from '../publication.ts';
import { clockChanges, singleMeeting, specialText, wholePlan } from './example-publications.ts';
import { ics } from './ics.ts';

const calendarName = 'Einwohnerversammlungen, Landkreis; Übersicht';

/** The physical lines, each decoded on its own: that throws on a code point that is split between two lines. */
function linesOf(bytes: Uint8Array): readonly string[] {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const lines: string[] = [];
  let start = 0;
  for (let feed = bytes.indexOf(10); feed >= 0; feed = bytes.indexOf(10, start)) {
    if (bytes[feed - 1] !== 13) throw new Error(`Line ${lines.length + 1} does not end with CR and LF.`);
    if (feed - 1 - start > 75) throw new Error(`Line ${lines.length + 1} has ${feed - 1 - start} octets.`);
    lines.push(decoder.decode(bytes.subarray(start, feed - 1)));
    start = feed + 1;
  }
  expect(start, 'the last line is ended, too').toBe(bytes.length);
  expect(lines.filter((line) => line === '' || line.includes('\r'))).toEqual([]);
  return lines;
}

function textOf(publications: readonly Publication[], name: string | null = null): string {
  return new TextDecoder().decode(ics.render(publications, { calendarName: name }));
}

function eventsOf(publications: readonly Publication[]) {
  const calendar = new ICAL.Component(ICAL.parse(textOf(publications)));
  return calendar.getAllSubcomponents('vevent').map((event) => (name: string) => event.getFirstPropertyValue(name));
}

describe('iCalendar file', () => {
  it.each([
    ['single-meeting', singleMeeting, calendarName],
    ['whole-plan', wholePlan, calendarName],
    ['clock-changes', clockChanges, null],
    ['special-text', specialText, null],
  ] as const)('looks like golden/%s.ics', async (name, publications, title) => {
    const lines = linesOf(ics.render(publications, { calendarName: title }));
    expect(lines.length).toBeGreaterThan(20);
    await expect(textOf(publications, title)).toMatchFileSnapshot(`./golden/${name}.ics`);
  });

  it('names the calendar only when the whole plan is handed out', () => {
    expect(textOf(wholePlan, calendarName)).toContain(
      'X-WR-CALNAME:Einwohnerversammlungen\\, Landkreis\\; Übersicht\r\n',
    );
    for (const text of [textOf(wholePlan), textOf(singleMeeting, calendarName)]) {
      expect(text).not.toMatch(/NAME:Einwohner|X-WR-|REFRESH|PUBLISHED-TTL/);
    }
  });

  it('invites nobody and is no message between calendars', () => {
    expect(textOf([...wholePlan, ...specialText], calendarName)).not.toMatch(/METHOD|ORGANIZER|ATTENDEE|GEHEIM/);
  });

  it('is read back by ical.js as it was written', () => {
    const events = eventsOf(wholePlan);
    expect(events.length).toBe(wholePlan.length);
    for (const [index, { content, sequence }] of wholePlan.entries()) {
      const value = events[index];
      expect(value?.('uid')).toBe(content.uid);
      expect(value?.('summary')).toBe(content.summary);
      expect(value?.('description')).toBe(content.description);
      expect(value?.('location')).toBe(content.location);
      expect(value?.('sequence')).toBe(sequence);
      expect(value?.('status')).toBe(content.status);
      expect(value?.('url') ?? null).toBe(content.url);
      expect(value?.('geo') ?? null).toEqual(content.latitude === null ? null : [content.latitude, content.longitude]);
      expect(String(value?.('dtstart'))).toBe(`${content.slot}:00`);
      expect(value?.('dtstamp')).toEqual(value?.('last-modified'));
    }
  });

  it('carries 2,000 characters with umlauts, emoji and everything that is escaped', () => {
    const [first, second] = eventsOf(specialText);
    expect(first?.('description')).toBe(
      'Einwohnerversammlung: Gemeinde Göhlen\nForm: Präsenz\nEinlass ab: 18:30 Uhr\nHinweise: ' +
        'Komma, Semikolon; Doppelpunkt: Rückstrich \\ und \\n, Anführung "so".\nZweite Zeile 👩‍👩‍👧‍👦 – ÄÖÜß\ndritte.',
    );
    expect(String(second?.('description')).length).toBeGreaterThan(2000);
    expect(second?.('description')).toBe(specialText[1]?.content.description);
  });

  it('keeps its form and its text whatever is typed', { timeout: 180_000 }, () => {
    const codePoint = fc.integer({ min: 0, max: 0x10ffff }).map((code) => String.fromCodePoint(code));
    const troublemaker = fc.constantFrom(
      ...'\\;,:"n=\n\r\t \u0000\u0007\u0085\u2028äß–🎉BEGIN',
      '\r\n',
      '\ud83d',
      '\ude00',
    );
    const text = fc.array(fc.oneof(codePoint, troublemaker), { maxLength: 120 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, text, text, (summary, description, location, name) => {
        const [sample] = singleMeeting;
        if (!sample) throw new Error('The example has one meeting.');
        const content: EventContent = { ...sample.content, summary: `x${summary}x`, description, location };
        const publication: Publication = { ...sample, content };
        const bytes = ics.render([publication, publication], { calendarName: name });
        linesOf(bytes);
        const calendar = new ICAL.Component(ICAL.parse(new TextDecoder().decode(bytes)));
        const [event] = calendar.getAllSubcomponents('vevent');
        expect(calendar.getAllSubcomponents().length).toBe(3);
        expect(event?.getFirstPropertyValue('summary')).toBe(readable(`x${summary}x`));
        expect(event?.getFirstPropertyValue('description') ?? '').toBe(readable(description));
        expect(event?.getFirstPropertyValue('uid')).toBe(sample.content.uid);
      }),
      { seed: 20270318, numRuns: 100 },
    );
  });

  it('replaces half of a character, which no file can hold', () => {
    const [sample] = singleMeeting;
    if (!sample) throw new Error('The example has one meeting.');
    const [event] = eventsOf([{ ...sample, content: { ...sample.content, summary: 'halb \ud83d' } }]);
    expect(event?.('summary')).toBe('halb \ufffd');
  });

  it('is a calendar without events when there is nothing to hand out', () => {
    expect(linesOf(ics.render([], { calendarName }))).not.toContain('BEGIN:VEVENT');
  });
});

/** What is left of a text: line ends unified, other control characters gone. */
function readable(text: string): string {
  const unified = text
    .toWellFormed()
    .normalize('NFC')
    .replace(/\r\n|\r|\u2028|\u2029/g, '\n');
  return [...unified]
    .filter((character) => /[\n\t]|\P{Control}/u.test(character))
    .join('')
    .trim();
}
