import { formats } from '#domain/formats/index.ts';
import type { NeedDecision } from '#domain/municipality.ts';
import { stageTitles } from '#domain/need.ts';
import { searchKey } from '#domain/search-key.ts';
import { remembered } from '../remembered.ts';

const decisionWords: Readonly<Record<NeedDecision, readonly string[]>> = {
  unchecked: [stageTitles.unchecked, 'nicht geprüft', 'noch nicht geprüft', 'zu prüfen', 'noch zu prüfen', 'unklar'],
  needed: [
    'ja',
    'j',
    'wahr',
    stageTitles.missing,
    'benötigt',
    'nötig',
    'notwendig',
    'erforderlich',
    'betroffen',
    'Bedarf',
  ],
  'not-affected': [
    ...['nein', 'n', 'falsch', stageTitles['not-affected'], 'nicht benötigt', 'nicht nötig', 'nicht notwendig'],
    ...['nicht erforderlich', 'kein Bedarf', 'entfällt'],
  ],
  deferred: [stageTitles.deferred, 'vertagt', 'später'],
  refused: [stageTitles.refused, 'abgelehnt', 'lehnt ab', 'Ablehnung'],
};

/** Words for the meeting formats, beside the title, the phrase and the id that each format brings itself. */
const formatWords: Readonly<Record<string, readonly string[]>> = {
  inPerson: ['in Präsenz', 'vor Ort', 'Präsenzveranstaltung', 'Präsenzversammlung', 'Versammlung', 'Saal'],
  video: ['online', 'Onlineveranstaltung', 'Videokonferenz', 'Videoübertragung', 'digital', 'Livestream', 'Stream'],
  phone: ['telefonisch', 'Telefonkonferenz', 'Telefonsprechstunde', 'Telefonberatung'],
};

const decisions: readonly NeedDecision[] = ['unchecked', 'needed', 'not-affected', 'deferred', 'refused'];

/** The decision about the need that a German word stands for; null for any other word. */
export const decisionOf = remembered((word): NeedDecision | null => {
  const key = searchKey(word);
  return decisions.find((id) => id === word || decisionWords[id].some((known) => searchKey(known) === key)) ?? null;
});

/** Id of the meeting format that a German word stands for; null for any other word. */
export const formatOf = remembered((word): string | null => {
  const key = searchKey(word);
  const found = formats.find(({ id, title, phrase }) =>
    [id, title, phrase, ...(formatWords[id] ?? [])].some((known) => searchKey(known) === key),
  );
  return found?.id ?? null;
});
