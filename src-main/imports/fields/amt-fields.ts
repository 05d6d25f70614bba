import { type FieldResult, failed, type ImportField, read, shown } from './field.ts';
import { lineField } from './field-shapes.ts';
import { emailField, personFields, phoneField } from './persons.ts';
import { parsePostcodes } from './postcodes.ts';

/** Facts of an Amt itself, in a list of Ämter or beside the municipalities that it administers. */
export const amtFacts = ['amtStreet', 'amtPostcode', 'amtCity', 'amtPhone', 'amtEmail', 'amtWebsite'] as const;

export type AmtFact = (typeof amtFacts)[number];

/** The name of an Amt. */
export const amtName: ImportField = lineField(
  {
    id: 'amtName',
    title: 'Amt',
    headings: [
      ...['Amt', 'Amtsname', 'Name des Amtes', 'Amt Name', 'Amtsverwaltung', 'Verwaltung', 'Amtszugehörigkeit'],
      ...['zuständiges Amt', 'Gemeindeverband', 'Verwaltungsgemeinschaft', 'Verbandsgemeinde', 'Samtgemeinde'],
    ],
  },
  (text) => ({ amtName: /^amtsfrei/i.test(text) ? 'amtsfrei' : text }),
);

/** The postal address of an Amt and the ways to reach it, in a list of municipalities. */
export const amtFields: readonly ImportField[] = addressFields((words) =>
  words.flatMap((word) => [`${word} Amt`, `Amt ${word}`, `${word} des Amtes`, `Amtsverwaltung ${word}`]),
);

/** The same in a list of Ämter, where "Ort" and "PLZ" can only be those of the Amt. */
export const amtListFields: readonly ImportField[] = [
  { ...amtName, headings: [...amtName.headings, 'Ämter', 'Name'] },
  ...addressFields((words) => words),
  ...personFields.filter(({ id }) => !id.startsWith('mayor')),
];

/** `headings` makes the headings of a field from the words for its fact. */
function addressFields(headings: (words: readonly string[]) => readonly string[]): readonly ImportField[] {
  return [
    lineField(
      {
        id: 'amtStreet',
        title: 'Straße und Hausnummer des Amtes',
        headings: headings(['Straße', 'Straße und Hausnummer', 'Straße Hausnummer', 'Straße Nr', 'Anschrift']),
      },
      (text) => ({ amtStreet: text }),
    ),
    {
      id: 'amtPostcode',
      title: 'Postleitzahl des Amtes',
      headings: headings(['PLZ', 'Postleitzahl']),
      parse: (cell) => onePostcode(parsePostcodes(cell), shown(cell)),
    },
    lineField(
      { id: 'amtCity', title: 'Ort des Amtes', headings: headings(['Ort', 'Sitz', 'Amtssitz', 'Stadt']) },
      (text) => ({ amtCity: text }),
    ),
    phoneField('amtPhone', 'Telefon des Amtes', headings(['Telefon', 'Tel', 'Telefonnummer', 'Zentrale'])),
    emailField('amtEmail', 'E-Mail des Amtes', headings(['E-Mail', 'Mail', 'E-Mail-Adresse', 'Poststelle'])),
    lineField(
      {
        id: 'amtWebsite',
        title: 'Internetseite des Amtes',
        headings: headings(['Internet', 'Internetseite', 'Internetadresse', 'Homepage', 'Webseite', 'Website', 'Web']),
      },
      (text) => ({ amtWebsite: text }),
    ),
  ];
}

function onePostcode(parsed: FieldResult, cell: string): FieldResult {
  if (!parsed.ok) return parsed;
  const [only = '', another] = parsed.value.postcodes ?? [];
  return another === undefined
    ? read({ amtPostcode: only })
    : failed(`${cell} nennt mehrere Postleitzahlen für eine Anschrift.`);
}
