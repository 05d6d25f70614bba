import type { MunicipalityKind } from '#domain/municipality.ts';
import { searchKey } from '#domain/search-key.ts';
import { remembered } from '../remembered.ts';

/** Official codes of the kind of a municipality (Textkennzeichen of the Gemeindeverzeichnis). */
const officialKinds: ReadonlyMap<string, MunicipalityKind> = new Map([
  ['60', 'Gemeinde'],
  ['61', 'Stadt'],
  ['62', 'Stadt'],
  ['63', 'Stadt'],
  ['64', 'Gemeinde'],
  ['67', 'Stadt'],
]);

/** A municipality whose official name begins with the word. */
const namedStadt = 'Stadt Wehlen';

/**
 * Name and kind of a designation: "Lübtheen, Stadt", "Stadt Lübtheen" and "Güstrow, Barlachstadt" tell both. What does
 * not tell the kind stays part of the name ("Boltenhagen, Ostseebad").
 */
export function splitName(designation: string): { readonly name: string; readonly kind?: MunicipalityKind } {
  if (!/[,(]|^(?:Gemeinde|Stadt) /.test(designation)) return { name: designation };
  const behind = /^(.+?)(?:, ?| ?\()([^,()]+)\)?$/.exec(designation);
  const kindBehind = behind && parseKind(behind[2] ?? '');
  if (behind && kindBehind) return { name: (behind[1] ?? '').trim(), kind: kindBehind };
  const before = designation === namedStadt ? null : /^(Gemeinde|Stadt) (.+)$/.exec(designation);
  if (!before) return { name: designation };
  return { name: before[2] ?? '', kind: before[1] === 'Stadt' ? 'Stadt' : 'Gemeinde' };
}

/** Kind by a word ("kreisangehörige Gemeinde", "Hansestadt") or by official code; null when it tells neither or both. */
export const parseKind = remembered((text): MunicipalityKind | null => {
  const key = searchKey(text);
  const official = officialKinds.get(key);
  if (official) return official;
  const words = key.split(' ');
  const isStadt = words.some((word) => word.endsWith('stadt') || word === 'stadtkreis');
  const isGemeinde = words.some((word) => /^(gemeinde|landgemeinde|flecken|markt)$/.test(word));
  if (isStadt === isGemeinde) return null;
  return isStadt ? 'Stadt' : 'Gemeinde';
});
