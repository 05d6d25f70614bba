import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import {
  date,
  durationMinutes,
  expectedVersion,
  filledLine,
  formatDetails,
  id,
  ids,
  line,
  longText,
  reason,
  slot,
  timeOfDay,
} from './fields.ts';

/** The sentence of the first fault; undefined when the value is accepted. */
const fault = (schema: z.ZodType, value: unknown) => schema.safeParse(value).error?.issues[0]?.message;
const anyText = fc.string({ unit: 'binary', maxLength: 200 });

describe('a line of text', () => {
  it('is trimmed, and blanks, tabs and line breaks become one blank', () => {
    expect(line.parse('  Amt \t Ludwigslust-Land\r\n\u00a0Süd ')).toBe('Amt Ludwigslust-Land Süd');
  });

  it('loses its control characters', () => {
    expect(line.parse('Gö\u0000h\u001b\u007fl\u0080en')).toBe('Göhlen');
  });

  it('is composed to Unicode form NFC, also where a control character stood between', () => {
    expect(line.parse('Go\u0308hlen')).toBe('Göhlen');
    expect(line.parse('Go\u0000\u0308hlen')).toBe('Göhlen');
  });

  it('has lone surrogates replaced and keeps whole ones', () => {
    expect(line.parse('a\ud800b')).toBe('a\ufffdb');
    expect(line.parse('a\udc00')).toBe('a\ufffd');
    expect(line.parse('Fest 🎉')).toBe('Fest 🎉');
  });

  it('is clean after one pass, whatever was typed', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const clean = line.parse(text);
        expect(clean).not.toMatch(/\p{Control}|\s\s|^\s|\s$|[\uFFFE\uFFFF]/u);
        expect([clean.isWellFormed(), clean.normalize('NFC'), line.parse(clean)]).toEqual([true, clean, clean]);
      }),
    );
  });

  it('has at most 300 characters', () => {
    expect(fault(line, 'x'.repeat(300))).toBeUndefined();
    expect(fault(line, 'x'.repeat(301))).toBe('Der Text ist zu lang (höchstens 300 Zeichen).');
  });

  it('must hold something where it has to be filled', () => {
    expect(['', ' \t', '\u0000'].map((text) => fault(filledLine, text))).toEqual(
      Array(3).fill('Bitte füllen Sie dieses Feld aus.'),
    );
    expect(filledLine.parse(' Göhlen ')).toBe('Göhlen');
  });
});

describe('a longer text', () => {
  it('keeps its lines and tabs', () => {
    expect(longText.parse('\n eins\r\n\tzwei\n\ndrei ')).toBe('eins\n\tzwei\n\ndrei');
  });

  it('is clean after one pass, whatever was typed', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const clean = longText.parse(text);
        expect(clean).not.toMatch(/[^\P{Control}\n\t]|[\uFFFE\uFFFF]/u);
        expect([clean.isWellFormed(), clean.normalize('NFC'), longText.parse(clean)]).toEqual([true, clean, clean]);
      }),
    );
  });

  it('has at most 5000 characters', () => {
    expect(fault(longText, 'x'.repeat(5001))).toBe('Der Text ist zu lang (höchstens 5000 Zeichen).');
  });

  it('must hold something where a reason is asked for', () => {
    expect(fault(reason, ' \n ')).toBe('Bitte geben Sie einen Grund an.');
    expect(reason.parse(' Hochwasser ')).toBe('Hochwasser');
  });
});

describe('dates and times that are typed in', () => {
  const noDate = 'Dieses Datum gibt es nicht. Erwartet wird ein Tag zwischen 2000 und 2099 in der Form JJJJ-MM-TT.';
  const noSlot = 'Diesen Zeitpunkt gibt es nicht. Erwartet wird Tag und Uhrzeit in der Form JJJJ-MM-TTTHH:MM.';

  it('are refused in German where the day does not exist', () => {
    expect(['20260-03-12', '2027-02-29', '12.03.2027', ''].map((text) => fault(date, text))).toEqual(
      Array(4).fill(noDate),
    );
    expect(date.parse('2028-02-29')).toBe('2028-02-29');
  });

  it('are refused in German where the wall time does not exist', () => {
    expect(['2027-03-28T02:30', '2027-03-18', '2027-03-18T25:00'].map((text) => fault(slot, text))).toEqual(
      Array(3).fill(noSlot),
    );
    expect(slot.parse('2027-10-31T02:30')).toBe('2027-10-31T02:30');
  });

  it('are refused in German where the time of day does not exist', () => {
    const times = ['24:00', '19:60', '9:00', '19:00:00', '19:00\n', ''];
    expect(times.map((text) => fault(timeOfDay, text))).toEqual(
      Array(6).fill('Erwartet wird eine Uhrzeit in der Form HH:MM.'),
    );
    expect(['00:00', '19:30', '23:59'].map((text) => timeOfDay.parse(text))).toEqual(['00:00', '19:30', '23:59']);
  });
});

describe('identifiers', () => {
  it('have between 1 and 80 characters', () => {
    expect(fault(id, '')).toBe('Es fehlt die Kennung.');
    expect(fault(id, 'x'.repeat(81))).toBe('Die Kennung ist zu lang.');
    expect(id.parse('x'.repeat(80))).toHaveLength(80);
  });

  it('in a list lose their repetitions and keep their order', () => {
    expect(ids.parse(['b', 'a', 'b', 'a', 'c'])).toEqual(['b', 'a', 'c']);
  });

  it('in a list are at least one and at most 11000', () => {
    const many = Array.from({ length: 11_000 }, (_, index) => `id-${index}`);
    expect(fault(ids, [])).toBe('Bitte wählen Sie mindestens einen Eintrag aus.');
    expect(ids.parse(many)).toHaveLength(11_000);
    expect(fault(ids, [...many, 'x'])).toBe('Höchstens 11000 Einträge auf einmal.');
  });
});

describe('numbers', () => {
  it('of minutes lie between a quarter of an hour and twelve hours', () => {
    expect(fault(durationMinutes, 14)).toBe('Eine Versammlung dauert mindestens 15 Minuten.');
    expect(fault(durationMinutes, 721)).toBe('Eine Versammlung dauert höchstens 12 Stunden.');
    expect([15, 720].map((minutes) => durationMinutes.parse(minutes))).toEqual([15, 720]);
    expect(
      [90.5, '90', Number.NaN, Number.POSITIVE_INFINITY].filter((value) => durationMinutes.safeParse(value).success),
    ).toEqual([]);
  });

  it('of versions begin at 1', () => {
    expect([0, -1, 1.5, '1', null].filter((value) => expectedVersion.safeParse(value).success)).toEqual([]);
    expect(expectedVersion.parse(1)).toBe(1);
  });
});

describe('details of a format', () => {
  it('are texts by key, each cleaned', () => {
    expect(formatDetails.parse({ number: ' 03871\u0000 722-0 ', hours: '' })).toEqual({
      number: '03871 722-0',
      hours: '',
    });
  });

  it('refuse what is no text, too long a key and what is no object', () => {
    const rubbish = [{ number: 1 }, { number: null }, { number: ['x'] }, { ['x'.repeat(41)]: 'x' }, [], 'x', null];
    expect(rubbish.filter((value) => formatDetails.safeParse(value).success)).toEqual([]);
  });

  it('never reach the prototype', () => {
    const parsed = formatDetails.parse(JSON.parse('{"__proto__": "x", "constructor": "y"}'));
    expect(Object.getPrototypeOf(parsed)).toBe(Object.prototype);
    expect(Object.entries(parsed)).toEqual([['constructor', 'y']]);
  });
});
