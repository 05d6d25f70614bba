import { describe, expect, it } from 'vitest';
import { attempt } from '../faults.ts';
import { faultOf } from '../test-reading.ts';
import { testWorkbook, xml } from '../test-workbook.ts';
import { attributeOf, walkXml } from './xml.ts';

/** What a receiver sees of a document, or the code of the fault. */
function seen(document: string): string {
  const events: string[] = [];
  const walked = attempt(() =>
    walkXml(document, {
      open: (name, attributes) => events.push(`<${name}${attributes && ` ${attributeOf(attributes, 'a')}`}>`),
      close: (name) => events.push(`</${name}>`),
      text: (text) => events.push(text),
    }),
  );
  return walked.ok ? events.join('') : walked.fault.code;
}

describe('an XML document', () => {
  it.each([
    ['<r a="1"><b/>x</r>', '<r 1><b></b>x</r>'],
    ['<?xml version="1.0"?>\n<n:r xmlns:n="u" a=\'2\'>y</n:r>\n', '<r 2>y</r>'],
    ['<r a="x>y"/>', '<r x>y></r>'],
    ["<r a='\"'/>", '<r "></r>'],
    ['<r\n\ta = "3"\n/>', '<r 3></r>'],
    ['<r>&lt;&amp;&#228;&#xE4;&#x1F600;&quot;&apos;&gt;</r>', '<r><&ää😀"\'></r>'],
    ['<r><!-- <b> --><![CDATA[<c>&amp;]]></r>', '<r><c>&amp;</r>'],
    ['<r></r >', '<r></r>'],
  ])('%s is walked through as %s', (document, events) => {
    expect(seen(document)).toBe(events);
  });

  it.each([
    '<r>',
    '<r></s>',
    '<r><s></r></s>',
    '<r a="1>',
    '<r><!-- ',
    '</r>',
    '< r/>',
    '<r>&unknown;</r>',
    '<r>&#x110000;</r>',
  ])('%s is damaged', (document) => {
    expect(seen(document)).toBe('damaged');
  });

  it('that is nested without end is refused', () => {
    expect(seen('<r>'.repeat(100_000))).toBe('damaged');
  });

  it.each([
    '<!DOCTYPE r [<!ENTITY a "b">]><r>&a;</r>',
    '<!DOCTYPE r SYSTEM "file:///etc/passwd"><r/>',
    '<!doctype r><r/>',
    '<r><!ENTITY x "y"></r>',
  ])('with a document type is refused: %s', (document) => {
    expect(seen(document)).toBe('unsafe');
  });

  it('inside a workbook is refused with a sentence when it has a document type', () => {
    const entities = Array.from(
      { length: 9 },
      (_, index) => `<!ENTITY l${index + 1} "${`&l${index};`.repeat(10)}">`,
    ).join('');
    const laughs = xml(`<!DOCTYPE sst [<!ENTITY l0 "ha">${entities}]><sst><si><t>&l9;</t></si></sst>`);
    for (const part of [
      'xl/sharedStrings.xml',
      'xl/workbook.xml',
      'xl/styles.xml',
      'xl/worksheets/sheet1.xml',
      '_rels/.rels',
    ]) {
      expect(faultOf(testWorkbook({ parts: { [part]: laughs } }))).toMatchObject({
        code: 'unsafe',
        message: expect.stringContaining('DTD'),
      });
    }
  });

  it('may be encoded in UTF-16, and in nothing that is broken', () => {
    const sheet = '\uFEFF<worksheet><sheetData><row><c><v>x</v></c></row></sheetData></worksheet>';
    expect(faultOf(testWorkbook({ parts: { 'xl/worksheets/sheet1.xml': Buffer.from(sheet, 'utf16le') } })).cell).toBe(
      'A1',
    );
    expect(faultOf(testWorkbook({ parts: { 'xl/worksheets/sheet1.xml': Uint8Array.of(0x3c, 0xff, 0x3e) } })).code).toBe(
      'damaged',
    );
  });
});

describe('an attribute', () => {
  it('is found by its whole name, with or without a prefix', () => {
    const attributes = ' name="id" sheetId="7" r:id="rId1" state=\'hidden\'';
    expect(['name', 'id', 'state', 'sheetId', 'heet'].map((name) => attributeOf(attributes, name))).toEqual([
      'id',
      'rId1',
      'hidden',
      '7',
      null,
    ]);
  });
});
