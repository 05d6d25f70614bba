import { type FieldId, failed, type ImportField, type ImportValues, shown } from './field.ts';
import { lineField } from './field-shapes.ts';
import { parseLine } from './texts.ts';

/** The people that a list can tell of; the first one belongs to the municipality, the others to its Amt. */
export const listedPersons = ['mayor', 'amtHead', 'chiefOfficer'] as const;

export type ListedPerson = (typeof listedPersons)[number];

/** What a list says about each of them. */
export type PersonFact = `${ListedPerson}${'Name' | 'Title' | 'Phone' | 'Email'}`;

/** How a person is called in headings, the most telling first. */
interface Callings {
  readonly person: ListedPerson;
  /** As in "Name der Person …". */
  readonly genitive: string;
  readonly callings: readonly string[];
  /** Further headings for name and form of address, which no calling stands in. */
  readonly moreNames?: readonly string[];
  readonly moreTitles?: readonly string[];
}

const formOfAddress: ReadonlyMap<string, 'Frau' | 'Herr'> = new Map([
  ...(['frau', 'fr', 'die', 'w'] as const).map((word) => [word, 'Frau'] as const),
  ...(['herr', 'herrn', 'hr', 'der', 'm'] as const).map((word) => [word, 'Herr'] as const),
]);

/** A title of an office in its female or male form. */
const femaleOffice = /(?:meisterin|vorsteherin|direktorin|rätin|beamtin|leiterin)\b/i;
const maleOffice = /(?:meister|vorsteher|direktor|rat|beamter|leiter)\b/i;

const persons: readonly Callings[] = [
  {
    person: 'mayor',
    genitive: 'des Bürgermeisters oder der Bürgermeisterin',
    callings: ['Bürgermeister', 'Bürgermeisterin', 'Bürgermeister in', 'Bgm'],
    moreNames: ['Bürgermeister Bürgermeisterin', 'Name des Bürgermeisters'],
    moreTitles: ['Anrede', 'Amtsbezeichnung'],
  },
  {
    person: 'amtHead',
    genitive: 'des Amtsvorstehers oder der Amtsvorsteherin',
    callings: ['Amtsvorsteher', 'Amtsvorsteherin', 'Amtsvorsteher in'],
  },
  {
    person: 'chiefOfficer',
    genitive: 'der leitenden Verwaltung (LVB)',
    callings: ['LVB', 'Leitender Verwaltungsbeamter', 'Leitende Verwaltungsbeamtin', 'Amtsleiter', 'Amtsleitung'],
  },
];

/** The four facts of each person. */
export const personFields: readonly ImportField[] = persons.flatMap(fieldsOf);

function fieldsOf({ person, genitive, callings, moreNames = [], moreTitles = [] }: Callings): readonly ImportField[] {
  const around = (...words: readonly string[]) =>
    callings.flatMap((calling) => words.flatMap((word) => [`${word} ${calling}`, `${calling} ${word}`]));
  const id = <Fact extends 'Name' | 'Title' | 'Phone' | 'Email'>(fact: Fact) => `${person}${fact}` as const;
  return [
    {
      id: id('Name'),
      title: `Name ${genitive}`,
      headings: [...callings, ...around('Name'), ...moreNames],
      parse: (cell) => {
        const line = parseLine(cell);
        return line.ok ? { ok: true, value: splitPerson(person, line.text) } : line;
      },
    },
    {
      id: id('Title'),
      title: `Anrede ${genitive}`,
      headings: [...moreTitles, ...around('Anrede')],
      parse: (cell) => {
        const form = formOfAddressOf(cell.text);
        if (form) return { ok: true, value: { [id('Title')]: form } };
        return failed(`${shown(cell)} ist keine Anrede. Erwartet wird „Frau“ oder „Herr“.`);
      },
    },
    phoneField(id('Phone'), `Telefon ${genitive}`, around('Telefon', 'Tel', 'Telefonnummer')),
    emailField(id('Email'), `E-Mail ${genitive}`, around('E-Mail', 'Mail', 'E-Mail-Adresse')),
  ];
}

/** "Frau Dr. Birte Lüders" tells the form of address too. */
function splitPerson(person: ListedPerson, text: string): ImportValues {
  const [, form, name] = /^(Frau|Herrn?)\s+(.+)$/i.exec(text) ?? [];
  if (!form || !name) return { [`${person}Name`]: text };
  return { [`${person}Name`]: name, [`${person}Title`]: formOfAddressOf(form) };
}

function formOfAddressOf(text: string): 'Frau' | 'Herr' | undefined {
  const [first = ''] = text.trim().toLowerCase().split(/[\s.]/);
  if (femaleOffice.test(text)) return 'Frau';
  return formOfAddress.get(first) ?? (maleOffice.test(text) ? 'Herr' : undefined);
}

/** A field for a telephone number; a number whose leading zero a table program has dropped is refused. */
export function phoneField(id: FieldId, title: string, headings: readonly string[]): ImportField {
  const field = lineField({ id, title, headings }, (text) => ({ [id]: text.replace(/^tel(?:efon)?\.?:?\s*/i, '') }));
  return {
    ...field,
    parse: (cell) => {
      if (cell.kind === 'number') {
        return failed(
          `${shown(cell)} ist eine Zahl; Excel hat die führende Null der Telefonnummer entfernt. Bitte formatieren Sie die Spalte als Text.`,
        );
      }
      return /\d{3}|\d\d.*\d/.test(cell.text) ? field.parse(cell) : failed(`${shown(cell)} ist keine Telefonnummer.`);
    },
  };
}

/** A field for an e-mail address. */
export function emailField(id: FieldId, title: string, headings: readonly string[]): ImportField {
  const field = lineField({ id, title, headings }, (text) => ({ [id]: text }));
  return {
    ...field,
    parse: (cell) =>
      /^[^\s@,;<>]+@[^\s@,;<>]+\.[^\s@,;<>.]+$/.test(cell.text)
        ? field.parse(cell)
        : failed(`${shown(cell)} ist keine einzelne E-Mail-Adresse.`),
  };
}
