import { describe, expect, it } from 'vitest';
import { guessMapping } from './guess-mapping.ts';
import { prepareTable } from './key-parts.ts';
import { mappingProblems, reuseMapping } from './mapping.ts';
import { refusalsOf, tableOf } from './test-reading.ts';

const prepare = (file: Uint8Array | string) => {
  const prepared = prepareTable(tableOf(file));
  if (!prepared.ok) throw new Error(prepared.fault.message);
  return prepared.value;
};
const guess = (file: Uint8Array | string) => {
  const { table, header } = prepare(file);
  const { mapping, remarks } = guessMapping(table, header);
  return { fields: mapping.map(({ field }) => field), remarks };
};

describe('the proposed mapping', () => {
  it('goes by the headings', () => {
    expect(
      guess('ags;name;art;amt;plz;unbekannte Spalte\n13076046;Göhlen;Gemeinde;Ludwigslust-Land;19288;x\n').fields,
    ).toEqual(['ags', 'name', 'kind', 'amtName', 'postcodes', null]);
  });

  it('finds the key by its cells when its heading says nothing', () => {
    expect(guess('Nr.;Gemeinde;Einwohner\n13076046;Göhlen;546\n13076088;Lübtheen;4433\n')).toEqual({
      fields: ['ags', 'name', 'population'],
      remarks: ['Die Spalte „Nr.“ wird als Gemeindeschlüssel gelesen, weil ihre Zellen Schlüssel enthalten.'],
    });
  });

  it('goes by the cells where a heading can mean two fields', () => {
    expect(guess('AGS;Einwohner Stand 31.12.2024\n13076046;546\n').fields).toEqual(['ags', 'population']);
    expect(guess('AGS;Einwohner Stand\n13076046;31.12.2024\n').fields).toEqual(['ags', 'populationDate']);
    expect(guess('AGS;Stand\n13076046;in Arbeit\n').fields).toEqual(['ags', null]);
  });

  it('gives a field to the more telling heading and names the other', () => {
    expect(guess('ARS;AGS;Gemeinde;Name\n130765656046;13076046;Göhlen;Göhlen\n')).toEqual({
      fields: [null, 'ags', 'name', null],
      remarks: [
        'Auch die Spalte „Name“ passt zum Feld „Name der Gemeinde“. Vorgeschlagen ist „Gemeinde“; bitte prüfen Sie das.',
        'Auch die Spalte „ARS“ passt zum Feld „Amtlicher Gemeindeschlüssel (AGS)“. Vorgeschlagen ist „AGS“; bitte prüfen Sie das.',
      ],
    });
  });

  it('keeps a column called AGS although its cells are damaged, so that people learn why', () => {
    expect(refusalsOf('AGS;Gemeinde\n1,3076E+07;Göhlen\n')).toEqual([
      'Zeile 2, Zelle A2 („AGS“): Excel hat den Schlüssel in „1,3076E+07“ umgewandelt, dabei sind Ziffern verloren gegangen. Bitte formatieren Sie die Spalte als Text oder als Zahl ohne Nachkommastellen und speichern Sie die Datei neu.',
    ]);
  });
});

describe('the proposed mapping of a list of Ämter', () => {
  const amts =
    'Amt Crivitz;Amtsstraße 5;19089;Crivitz;03863 5454-0;Heike Isbarn\nAmt Dömitz-Malliß;Slüterplatz 1;19303;Dömitz;;\n';

  it('takes place, postcode and street as those of the Amt', () => {
    const fields = ['amtName', 'amtStreet', 'amtPostcode', 'amtCity', 'amtPhone', 'amtHeadName'];
    expect(guess(`Amt;Straße;PLZ;Ort;Telefon;Amtsvorsteher/in\n${amts}`).fields).toEqual(fields);
    expect(guess(`Name;Anschrift;Postleitzahl;Sitz;Tel.;Amtsvorsteherin\n${amts}`).fields).toEqual(fields);
  });

  it('stays one of municipalities where an Amt repeats or a municipality is named', () => {
    const rows = 'Amt Crivitz;19089;Barnin\nAmt Crivitz;19089;Bülow\n';
    expect(guess(`Amt;PLZ;Ort\n${rows}`).fields).toEqual(['amtName', 'postcodes', 'name']);
    expect(guess('Amt;PLZ;Gemeinde\nAmt Crivitz;19089;Barnin\n').fields).toEqual(['amtName', 'postcodes', 'name']);
  });

  it('reads an address beside the municipalities only where the heading says whose it is', () => {
    expect(guess('AGS;Straße Amt;Amt PLZ;Ort\n13076046;Wöbbeliner Straße 5;19288;Göhlen\n').fields).toEqual([
      ...['ags', 'amtStreet', 'amtPostcode', 'name'],
    ]);
  });

  it('names the cell where an Amt is missing, and both rows where two say different things', () => {
    expect(refusalsOf(`Amt;Straße\nAmt Crivitz;Amtsstraße 5\n;Slüterplatz 1\n`)).toEqual([
      'Zeile 3, Zelle A3 („Amt“): Hier fehlt der Name des Amtes.',
    ]);
    expect(
      refusalsOf('Name;Straße;PLZ\nAmt Crivitz;Amtsstraße 5;19089\nAmt Crivitz;Amtsstraße 6;19089\nAmt Lübz;x;19386\n'),
    ).toEqual([]);
  });
});

describe('a saved mapping', () => {
  const saved = [
    { header: 'Schlüssel', field: 'ags' },
    { header: 'GEMEINDE', field: 'name' },
    { header: 'Einwohner', field: 'population' },
    { header: 'Notiz', field: null },
  ] as const;

  it('is used again by heading, and differences are named', () => {
    const { header } = prepare('Gemeinde;schluessel;Notiz;Amt\nGöhlen;13076046;x;y\n');
    expect(reuseMapping(header, saved)).toEqual({
      mapping: [
        { header: 'Gemeinde', field: 'name' },
        { header: 'schluessel', field: 'ags' },
        { header: 'Notiz', field: null },
        { header: 'Amt', field: null },
      ],
      remarks: [
        'Die Spalte „Einwohner“ der gespeicherten Zuordnung gibt es in dieser Datei nicht.',
        'Die Spalte „Amt“ kommt in der gespeicherten Zuordnung nicht vor und wird nicht übernommen.',
      ],
    });
  });

  it('is refused without key and name, with a field twice and with columns that are not there', () => {
    const { header } = prepare('Gemeinde;AGS;Amt\nGöhlen;13076046;x\n');
    expect(mappingProblems(header, saved.slice(0, 2))).toEqual([
      'Die Spalte „Schlüssel“ gibt es in der Datei nicht.',
      'Die Spalte „GEMEINDE“ gibt es in der Datei nicht.',
    ]);
    expect(mappingProblems(header, [{ header: 'Amt', field: 'amtName' }])).toEqual([
      expect.stringContaining('Es ist keine Spalte dem Gemeindeschlüssel'),
    ]);
    const amts = [{ header: 'Amt', field: 'amtName' } as const, { header: 'Gemeinde', field: 'amtStreet' } as const];
    expect(mappingProblems(header, amts)).toEqual([]);
    expect(mappingProblems(header, [...amts, { header: 'AGS', field: 'population' }])).toHaveLength(1);
    expect(
      mappingProblems(header, [
        { header: 'AGS', field: 'name' },
        { header: 'Gemeinde', field: 'name' },
      ]),
    ).toEqual([
      'Die Spalten „AGS“ und „Gemeinde“ sind beide dem Feld „Name der Gemeinde“ zugeordnet. Bitte wählen Sie eine davon.',
    ]);
    expect(mappingProblems(header, [{ header: 'AGS', field: 'ags' }])).toEqual([]);
  });
});
