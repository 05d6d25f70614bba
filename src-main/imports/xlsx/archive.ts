import { crc32, inflateRawSync } from 'node:zlib';
import { refuse } from '../faults.ts';
import { megabytes, type ReadLimits } from '../limits.ts';

/** A ZIP archive whose table of contents has been checked; entries are unpacked one by one, in memory only. */
export interface Archive {
  readonly names: readonly string[];
  /** Unpacked content of the entry with this name; null when there is none. */
  readonly unpack: (name: string) => Uint8Array | null;
}

/** One line of the table of contents. */
interface Entry {
  readonly name: string;
  readonly isEncrypted: boolean;
  /** 0 stored, 8 deflated; anything else is not read. */
  readonly method: number;
  readonly checksum: number;
  readonly packedSize: number;
  readonly size: number;
  readonly offset: number;
}

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const contentMark = 0x04034b50;
const endLength = 22;
const longestComment = 65_535;
/** From this size on an entry must not be packed beyond the ratio. */
const ratioCountsFrom = 1024 * 1024;

/** Opens an archive and refuses it before anything is unpacked when its table of contents is not to be trusted. */
export function openArchive(bytes: Uint8Array, limits: ReadLimits): Archive {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = tableOfContents(data, limits);
  refuseDangerous([...entries.values()], limits);
  return {
    names: [...entries.keys()],
    unpack: (name) => {
      const entry = entries.get(name);
      return entry ? unpack(data, entry) : null;
    },
  };
}

function tableOfContents(data: Buffer, limits: ReadLimits): ReadonlyMap<string, Entry> {
  const end = endOfArchive(data);
  const count = data.readUInt16LE(end + 10);
  if (count > limits.archiveEntries) refuseUnsafe(`enthält ${count} Einträge, üblich sind weniger als 100`);
  const entries = new Map<string, Entry>();
  let at = data.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || data.readUInt32LE(at) !== entryMark) refuseDamaged();
    const nameEnd = at + 46 + data.readUInt16LE(at + 28);
    if (nameEnd > end) refuseDamaged();
    // Some programs for Windows write the path with its own separator.
    const name = data.toString('utf8', at + 46, nameEnd).replaceAll('\\', '/');
    if (entries.has(name)) refuseUnsafe(`enthält den Eintrag „${name.slice(0, 80)}“ zweimal`);
    entries.set(name, {
      name,
      isEncrypted: (data.readUInt16LE(at + 8) & 1) === 1,
      method: data.readUInt16LE(at + 10),
      checksum: data.readUInt32LE(at + 16),
      packedSize: data.readUInt32LE(at + 20),
      size: data.readUInt32LE(at + 24),
      offset: data.readUInt32LE(at + 42),
    });
    at = nameEnd + data.readUInt16LE(at + 30) + data.readUInt16LE(at + 32);
  }
  return entries;
}

/** Place of the end record, which stands last, followed by a comment at most. */
function endOfArchive(data: Buffer): number {
  const earliest = Math.max(0, data.length - endLength - longestComment);
  for (let at = data.length - endLength; at >= earliest; at -= 1) {
    if (data.readUInt32LE(at) === endMark && at + endLength + data.readUInt16LE(at + 20) === data.length) return at;
  }
  return refuseDamaged();
}

function refuseDangerous(entries: readonly Entry[], limits: ReadLimits): void {
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  if (total > limits.unpackedBytes) {
    refuseUnsafe(`würde entpackt ${megabytes(total)} groß, erlaubt sind ${megabytes(limits.unpackedBytes)}`);
  }
  for (const { name, size, packedSize } of entries) {
    if (name.split('/').includes('..') || name.startsWith('/') || /^[A-Za-z]:/.test(name)) {
      refuseUnsafe(`enthält einen Eintrag, der aus ihr hinausführt („${name.slice(0, 80)}“)`);
    }
    if (size > ratioCountsFrom && size > packedSize * limits.packingRatio) {
      refuseUnsafe(`enthält einen Eintrag, der beim Entpacken mehr als ${limits.packingRatio}-mal so groß würde`);
    }
  }
}

function unpack(data: Buffer, entry: Entry): Uint8Array {
  if (entry.isEncrypted) {
    refuse(
      'password',
      'Die Datei ist mit einem Kennwort geschützt. Bitte speichern Sie sie ohne Kennwort und wählen Sie sie erneut.',
    );
  }
  if (entry.offset + 30 > data.length || data.readUInt32LE(entry.offset) !== contentMark) refuseDamaged();
  const start = entry.offset + 30 + data.readUInt16LE(entry.offset + 26) + data.readUInt16LE(entry.offset + 28);
  const packed = data.subarray(start, start + entry.packedSize);
  if (packed.length !== entry.packedSize) refuseDamaged();
  const content = entry.method === 0 ? packed : entry.method === 8 ? inflate(packed, entry.size) : refuseDamaged();
  if (content.length !== entry.size || crc32(content) !== entry.checksum) refuseDamaged();
  return content;
}

/** Never becomes larger than the table of contents says, whatever the packed data hold. */
function inflate(packed: Uint8Array, size: number): Uint8Array {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, size) });
  } catch {
    return refuseDamaged();
  }
}

function refuseDamaged(): never {
  return refuse(
    'damaged',
    'Die Datei ist beschädigt oder unvollständig und lässt sich nicht entpacken. Bitte öffnen Sie sie in Excel oder LibreOffice, speichern Sie sie neu und wählen Sie sie erneut.',
  );
}

function refuseUnsafe(what: string): never {
  return refuse(
    'unsafe',
    `Die Datei ${what}. Das kommt in einer gewöhnlichen Excel-Arbeitsmappe nicht vor, deshalb wird sie nicht gelesen. Bitte speichern Sie sie in Excel oder LibreOffice neu, oder fragen Sie den Absender.`,
  );
}
