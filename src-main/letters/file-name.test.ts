import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { letterFileName } from './file-name.ts';

const date = '2026-11-22';
/** Any sequence of UTF-16 units: control characters and lone surrogates among them. */
const anyText = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 300 })
  .map((units) => String.fromCharCode(...units));

describe('file name of a letter', () => {
  it('names kind, AGS, municipality and day', () => {
    expect(letterFileName('Anschreiben', { id: '13076046', name: 'Göhlen' }, date)).toBe(
      'Anschreiben_13076046_Göhlen_2026-11-22.docx',
    );
  });

  it('puts a hyphen for the slash of Boizenburg/Elbe', () => {
    expect(letterFileName('Einladung', { id: '13076014', name: 'Boizenburg/Elbe' }, date)).toBe(
      'Einladung_13076014_Boizenburg-Elbe_2026-11-22.docx',
    );
  });

  it('keeps two municipalities of the same name apart by the AGS', () => {
    const one = letterFileName('Anschreiben', { id: '13076018', name: 'Bresegard' }, date);
    expect(one).not.toBe(letterFileName('Anschreiben', { id: '13076019', name: 'Bresegard' }, date));
  });

  it('names a letter to an Amt by its name alone', () => {
    const amt = { id: '', name: 'Amt Eldenburg Lübz' };
    expect(letterFileName('Anfrage', amt, date)).toBe('Anfrage_Amt Eldenburg Lübz_2026-11-22.docx');
  });

  it('cuts a long name but keeps AGS and day', () => {
    const name = letterFileName('Anschreiben', { id: '13076046', name: 'Ä'.repeat(300) }, date);
    expect(name).toMatch(/^Anschreiben_13076046_Ä+_2026-11-22\.docx$/);
    expect(name.length).toBeLessThanOrEqual(120);
  });

  it('has no reserved device name before the first dot', () => {
    expect(letterFileName('CON.', { id: '1', name: 'a' }, date)).toBe('CON_1_a_2026-11-22.docx');
  });

  it('writes a name typed with a combining accent like the composed one', () => {
    expect(letterFileName('Anschreiben', { id: '1', name: 'Göhlen' }, date)).toContain('Göhlen');
  });

  it('is legal on Windows and short enough for Linux whatever the name is', () => {
    fc.assert(
      fc.property(anyText, (name) => {
        const fileName = letterFileName('Anschreiben', { id: '13076046', name }, date);
        expect(fileName).not.toMatch(/[/\\:*?"<>|\p{Control}]/u);
        expect(fileName).toMatch(/^Anschreiben_13076046_.*2026-11-22\.docx$/u);
        expect(fileName.isWellFormed()).toBe(true);
        expect(fileName.length).toBeLessThanOrEqual(120);
        expect(Buffer.byteLength(fileName)).toBeLessThanOrEqual(255);
      }),
    );
  });
});
