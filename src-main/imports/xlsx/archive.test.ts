import { strToU8, type Zippable, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { bytesOf, faultOf, tableOf } from '../test-reading.ts';
import { workbookOf, workbookParts } from '../test-workbook.ts';

const rows = [['AGS'], ['13076046']];
const parts = workbookParts({ sheets: [{ rows }] });
const withPart = (extra: Zippable) => zipSync({ ...parts, ...extra });

/** The archive with some bytes of the table of contents entry of a name replaced. */
function withEntry(archive: Uint8Array, name: string, offset: number, bytes: readonly number[]): Uint8Array {
  const changed = Uint8Array.from(archive);
  const entry = Buffer.from(changed).lastIndexOf(name) - 46;
  changed.set(bytes, entry + offset);
  return changed;
}

const uint32 = (value: number) => [value & 255, (value >> 8) & 255, (value >> 16) & 255, (value >> 24) & 255];

describe('an archive', () => {
  it('may be stored without compression, with a comment behind it, and with the separators of Windows', () => {
    expect(tableOf(zipSync(parts, { level: 0 })).rows).toHaveLength(2);
    const plain = zipSync(parts);
    const commented = Uint8Array.from([...plain, ...bytesOf('Kommentar')]);
    commented[plain.length - 2] = 9;
    expect(tableOf(commented).rows).toHaveLength(2);
    const windows = Object.fromEntries(
      Object.entries(parts).map(([name, content]) => [name.replaceAll('/', '\\'), content]),
    );
    expect(tableOf(zipSync(windows)).rows).toHaveLength(2);
  });

  it('that becomes too large is refused before anything is unpacked', () => {
    const bomb = withPart({ 'xl/media/image1.bin': new Uint8Array(30 * 1024 * 1024) });
    expect(bomb.length).toBeLessThan(200_000);
    const before = process.memoryUsage().arrayBuffers;
    const byRatio = faultOf(bomb);
    const bySize = faultOf(bomb, { limits: { unpackedBytes: 1_000_000, packingRatio: 10_000 } });
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(1024 * 1024);
    expect([byRatio.code, bySize.code]).toEqual(['unsafe', 'unsafe']);
    expect(byRatio.message).toContain('mehr als 200-mal so groß');
    expect(bySize.message).toContain('würde entpackt 30 MB groß, erlaubt sind 1 MB');
  });

  it('that lies about its size is refused without becoming larger than it says', () => {
    const sheet = 'xl/worksheets/sheet1.xml';
    const large = withPart({ [sheet]: strToU8(`<worksheet>${' '.repeat(20_000_000)}</worksheet>`) });
    const lying = withEntry(large, sheet, 24, uint32(1000));
    const before = process.memoryUsage().arrayBuffers;
    expect(faultOf(lying).code).toBe('damaged');
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(1024 * 1024);
  });

  it('with too many entries, or the same entry twice, is refused', () => {
    const many = Object.fromEntries(Array.from({ length: 2100 }, (_, index) => [`x${index}`, new Uint8Array(1)]));
    expect(faultOf(withPart(many))).toMatchObject({
      code: 'unsafe',
      message: expect.stringContaining('2107 Einträge'),
    });
    const twice = withPart({ 'xl\\workbook.xml': strToU8('<workbook/>') });
    expect(faultOf(twice)).toMatchObject({ code: 'unsafe', message: expect.stringContaining('zweimal') });
  });

  it.each(['../../evil.xml', 'xl/../../evil.xml', '/etc/passwd', 'C:/Windows/evil.xml', '..\\evil.xml'])(
    'with an entry %s that leads out of it is refused',
    (name) => {
      expect(faultOf(withPart({ [name]: strToU8('x') }))).toMatchObject({
        code: 'unsafe',
        message: expect.stringContaining('hinausführt'),
      });
    },
  );

  it('with parts that point outside of it reads nothing but itself', () => {
    const relations = strToU8(
      '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="../../../../etc/passwd"/></Relationships>',
    );
    expect(faultOf(withPart({ 'xl/_rels/workbook.xml.rels': relations })).code).toBe('empty-file');
    const external = strToU8(
      '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="https://example.org/x.xml" TargetMode="External"/></Relationships>',
    );
    expect(faultOf(withPart({ 'xl/_rels/workbook.xml.rels': external })).code).toBe('no-such-sheet');
  });

  it('that is encrypted is refused with advice', () => {
    expect(faultOf(withEntry(zipSync(parts), 'xl/workbook.xml', 8, [1, 0]))).toMatchObject({
      code: 'password',
      message: expect.stringContaining('ohne Kennwort'),
    });
  });

  it('that is cut off anywhere is refused', () => {
    const whole = workbookOf(rows);
    for (let length = 4; length < whole.length; length += 37) {
      expect(faultOf(whole.slice(0, length)).code).toBe('damaged');
    }
  });

  it('with a damaged byte in what is read is refused, because the checksum tells', () => {
    const whole = zipSync(parts, { level: 0 });
    const content = Buffer.from(whole).indexOf('13076046');
    whole[content] = 0x32;
    expect(faultOf(whole).code).toBe('damaged');
  });

  it('with an unknown way of packing is refused', () => {
    expect(faultOf(withEntry(zipSync(parts), 'xl/workbook.xml', 10, [14, 0])).code).toBe('damaged');
  });
});
