import { amtName } from './amt-fields.ts';
import { failed, type ImportField, read, shown } from './field.ts';
import { dateField, decimalField, wholeField, withoutUnit } from './field-shapes.ts';
import { parseKind, splitName } from './names.ts';
import { parseDecimal } from './numbers.ts';
import { parsePostcodes } from './postcodes.ts';
import { parseLine } from './texts.ts';

const name: ImportField = {
  id: 'name',
  title: 'Name der Gemeinde',
  headings: [
    ...['Gemeinde', 'Gemeindename', 'Name', 'Name der Gemeinde', 'Gemeinde Name', 'Gemeinden', 'Kommune', 'Ort'],
    ...['Ortsname', 'Stadt Gemeinde', 'Gemeinde Stadt', 'Städte und Gemeinden', 'Bezeichnung', 'Gemeindebezeichnung'],
  ],
  parse: (cell) => {
    const line = parseLine(cell);
    if (!line.ok) return line;
    return /\p{Letter}/u.test(line.text) ? read(splitName(line.text)) : failed(`${shown(cell)} ist kein Name.`);
  },
};

const kind: ImportField = {
  id: 'kind',
  title: 'Art (Gemeinde oder Stadt)',
  headings: [
    ...['Art', 'Gemeindeart', 'Art der Gemeinde', 'Gemeinde Art', 'Gemeindetyp', 'Typ', 'Rechtsstellung'],
    ...['Textkennzeichen'],
  ],
  parse: (cell) => {
    const parsed = parseKind(cell.text);
    return parsed ? read({ kind: parsed }) : failed(`${shown(cell)} ist weder „Gemeinde“ noch „Stadt“.`);
  },
};

const postcodes: ImportField = {
  id: 'postcodes',
  title: 'Postleitzahlen',
  headings: ['PLZ', 'Postleitzahl', 'Postleitzahlen', 'PLZ Gemeinde', 'Gemeinde PLZ'],
  parse: parsePostcodes,
};

const population = wholeField(
  {
    id: 'population',
    title: 'Einwohner',
    headings: [
      ...['Einwohner', 'Einwohnerzahl', 'Einwohner Zahl', 'EW', 'Bevölkerung', 'Bevölkerungszahl', 'Anzahl Einwohner'],
      ...['Einwohner insgesamt', 'Bevölkerung insgesamt', 'Einwohnerinnen und Einwohner', 'Einwohner innen'],
    ],
  },
  { min: 0, max: 5_000_000 },
  (whole) => ({ population: whole }),
);

const populationDate = dateField(
  {
    id: 'populationDate',
    title: 'Stand der Einwohnerzahl',
    headings: [
      ...['Stand', 'Stichtag', 'Einwohner Stand', 'Stand Einwohner', 'Stand Einwohnerzahl', 'Einwohner Stichtag'],
      ...['Bevölkerung Stand', 'Bevölkerungsstand', 'Stand der Bevölkerung', 'Einwohnerzahl Stand'],
    ],
  },
  (date) => ({ populationDate: date }),
);

const latitude = coordinate('latitude', 'Geografische Breite', { min: 47, max: 55.2 }, '53,3174', [
  'Breite',
  'Breitengrad',
  'Geografische Breite',
  'Geographische Breite',
  'Latitude',
  'Lat',
  'nördliche Breite',
]);

const longitude = coordinate('longitude', 'Geografische Länge', { min: 5.5, max: 15.2 }, '11,3096', [
  'Länge',
  'Längengrad',
  'Geografische Länge',
  'Geographische Länge',
  'Longitude',
  'Lon',
  'Lng',
  'Long',
  'östliche Länge',
]);

const areaKm2 = decimalField(
  {
    id: 'areaKm2',
    title: 'Fläche in km²',
    // Never without the unit: hectares would be taken for square kilometres.
    headings: [
      ...['Fläche km²', 'Fläche km2', 'Fläche qkm', 'Gebietsfläche km²', 'Katasterfläche km²', 'Größe km²'],
      ...['Fläche Quadratkilometer'],
    ],
  },
  { min: 0, max: 1000 },
  (decimal) => ({ areaKm2: decimal }),
  /\s*(?:km²|km2|qkm)$/i,
);

/** Facts from the official register, beside the key. */
export const municipalityFields: readonly ImportField[] = [
  ...[name, kind, amtName, postcodes, population, populationDate, latitude, longitude, areaKm2],
];

function coordinate(
  id: 'latitude' | 'longitude',
  title: string,
  range: { readonly min: number; readonly max: number },
  example: string,
  headings: readonly string[],
): ImportField {
  return {
    id,
    title,
    headings,
    parse: (cell) => {
      const decimal = parseDecimal(withoutUnit(cell, /\s*°$/), range, true);
      if (decimal.ok) return read(id === 'latitude' ? { latitude: decimal.value } : { longitude: decimal.value });
      return failed(
        `${shown(cell)} ist keine ${title} in Deutschland. Erwartet werden Dezimalgrad nach WGS 84, zum Beispiel ${example}.`,
      );
    },
  };
}
