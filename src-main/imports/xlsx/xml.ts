import { refuse } from '../faults.ts';

/** Receives an XML document piece by piece. Names come without their namespace prefix. */
export interface XmlReceiver {
  readonly open: (name: string, attributes: string) => void;
  readonly close: (name: string) => void;
  /** A piece of text with its entities already replaced. */
  readonly text?: (text: string) => void;
}

const deepest = 200;
const slash = 47;
const exclamation = 33;
const question = 63;
const greaterThan = 62;
const blank = 32;
const doubleQuote = 34;
const singleQuote = 39;

/**
 * Walks through an XML document. Document types and entities of their own are refused: a workbook has none, and they are
 * the way to make a small document large or to reach other files. Elements must be closed in order.
 */
export function walkXml(xml: string, receiver: XmlReceiver): void {
  const path: string[] = [];
  let position = 0;
  for (;;) {
    const tag = xml.indexOf('<', position);
    if (tag < 0) break;
    if (tag > position && path.length > 0) receiver.text?.(decodeEntities(xml.slice(position, tag)));
    const mark = xml.charCodeAt(tag + 1);
    if (mark === slash) {
      const end = indexOrDamaged(xml, '>', tag);
      const name = localName(xml.slice(tag + 2, end).trimEnd());
      if (path.pop() !== name) refuseXml();
      receiver.close(name);
      position = end + 1;
    } else if (mark === exclamation) {
      position = afterDeclaration(xml, tag, receiver);
    } else if (mark === question) {
      position = indexOrDamaged(xml, '?>', tag) + 2;
    } else {
      const { nameEnd, end } = openingTag(xml, tag + 1);
      const closesItself = xml.charCodeAt(end - 1) === slash;
      const contentEnd = closesItself ? end - 1 : end;
      const name = localName(xml.slice(tag + 1, Math.min(nameEnd, contentEnd)));
      if (name === '') refuseXml();
      receiver.open(name, nameEnd < contentEnd ? xml.slice(nameEnd, contentEnd) : '');
      if (closesItself) receiver.close(name);
      else if (path.push(name) > deepest) refuseXml();
      position = end + 1;
    }
  }
  if (path.length > 0) refuseXml();
}

/** Value of an attribute among the attributes of a tag; null when it is not there. The prefix of a name is ignored. */
export function attributeOf(attributes: string, name: string): string | null {
  return attributeReader(name)(attributes);
}

/** The same for one name, prepared for many tags. */
export function attributeReader(name: string): (attributes: string) => string | null {
  const usual = ` ${name}="`;
  const assigned = `${name}=`;
  const pattern = new RegExp(`\\s(?:[\\w.-]+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
  return (attributes) => {
    const found = attributes.indexOf(usual);
    if (found >= 0) {
      const start = found + usual.length;
      return decodeEntities(attributes.slice(start, attributes.indexOf('"', start)));
    }
    if (!attributes.includes(assigned) && !/\s=/.test(attributes)) return null;
    const match = pattern.exec(attributes);
    return match ? decodeEntities(match[1] ?? match[2] ?? '') : null;
  };
}

/** Text of an XML file in UTF-8, or in UTF-16 with a byte order mark. */
export function xmlText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return refuseXml();
  }
}

const namedEntities: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|(\w+));/g, (_, decimal, hexadecimal, name) => {
    if (name !== undefined) return namedEntities.get(name) ?? refuseXml();
    const code = decimal === undefined ? Number.parseInt(hexadecimal, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : refuseXml();
  });
}

/** Position after a comment or a CDATA section. */
function afterDeclaration(xml: string, tag: number, receiver: XmlReceiver): number {
  if (xml.startsWith('<!--', tag)) return indexOrDamaged(xml, '-->', tag + 4) + 3;
  if (xml.startsWith('<![CDATA[', tag)) {
    const end = indexOrDamaged(xml, ']]>', tag);
    receiver.text?.(xml.slice(tag + 9, end));
    return end + 3;
  }
  return refuse(
    'unsafe',
    'Die Datei enthält eine Dokumenttyp-Angabe (DTD). Das kommt in einer gewöhnlichen Excel-Arbeitsmappe nicht vor und kann schädlich sein, deshalb wird sie nicht gelesen. Bitte speichern Sie sie in Excel oder LibreOffice neu, oder fragen Sie den Absender.',
  );
}

/** Where the name of a tag ends and where the ">" stands that ends it; one inside the value of an attribute does not. */
function openingTag(xml: string, from: number): { readonly nameEnd: number; readonly end: number } {
  let nameEnd = -1;
  for (let at = from; at < xml.length; at += 1) {
    const code = xml.charCodeAt(at);
    if (code === greaterThan) return { nameEnd: nameEnd < 0 ? at : nameEnd, end: at };
    if (code <= blank && nameEnd < 0) nameEnd = at;
    if (code === doubleQuote || code === singleQuote) at = indexOrDamaged(xml, xml.charAt(at), at + 1);
  }
  return refuseXml();
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

function indexOrDamaged(xml: string, mark: string, from: number): number {
  const index = xml.indexOf(mark, from);
  return index < 0 ? refuseXml() : index;
}

function refuseXml(): never {
  return refuse(
    'damaged',
    'Der Inhalt der Excel-Datei ist beschädigt. Bitte öffnen Sie sie in Excel oder LibreOffice, speichern Sie sie neu und wählen Sie sie erneut.',
  );
}
