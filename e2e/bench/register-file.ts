import { csv } from '../../src-main/exports/tables/csv.ts';
import type { Table } from '../../src-main/exports/tables/table.ts';
import { xlsx } from '../../src-main/exports/tables/xlsx.ts';

/** As many municipalities as Germany has. */
export const germanMunicipalities = 10_750;

const landKeys = ['01', '03', '05', '06', '07', '08', '09', '12', '13', '14', '15', '16'];
const postcodeStarts: Readonly<Record<string, string>> = {
  ...{ '01': '24', '03': '30', '05': '50', '06': '34', '07': '55', '08': '70' },
  ...{ '09': '80', '12': '14', '13': '19', '14': '04', '15': '39', '16': '99' },
};
const names = ['Göhlen', 'Groß Laasch', 'Lübtheen', 'Ruhner Berge', 'Neu Poserin', 'Pätow-Steegen', 'Sankt Wendel'];

/** A list of that many municipalities with thirteen columns, some cells of which have to be quoted. */
function table(): Table {
  const rows = Array.from({ length: germanMunicipalities }, (_, index) => {
    const land = landKeys[index % landKeys.length] ?? '13';
    const number = Math.floor(index / landKeys.length);
    const key = `${land}${String(10_000 + number).slice(-3)}${String(number % 1000).padStart(3, '0')}`;
    return [
      ...[key, `${names[index % names.length]} ${toLetters(index)}`, 'Gemeinde', `Amt ${toLetters(index % 400)}`],
      ...[`${postcodeStarts[land]}${String(100 + (index % 800))}`, 100 + (index % 9000), { day: '2024-12-31' }],
      ...[47.5 + (index % 700) / 100 + 0.000_001, 6.1 + (index % 800) / 100 + 0.000_001, 5 + (index % 90) / 10],
      ...[index % 900, index % 7 === 0 ? 'deferred; später' : '', `Vermerk „${index}“\nzweite Zeile`],
    ];
  });
  return {
    title: 'Gemeinden',
    headings: [
      ...['AGS', 'Gemeinde', 'Art', 'Amt', 'PLZ', 'Einwohner', 'Stand der Einwohnerzahl', 'Breite', 'Länge'],
      ...['Fläche in km²', 'Förderfähige Adressen', 'Bemerkung 2', 'Notiz'],
    ],
    rows,
  };
}

/** A number as letters, because a municipality is not called by a figure. */
function toLetters(number: number): string {
  const letters = String(number).replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)] ?? '');
  return letters.charAt(0).toUpperCase() + letters.slice(1);
}

/** The list as the files that people bring. */
export async function registerFiles(): Promise<Readonly<Record<'csv' | 'xlsx', Uint8Array>>> {
  const list = table();
  return { csv: await csv.render(list), xlsx: await xlsx.render(list) };
}
