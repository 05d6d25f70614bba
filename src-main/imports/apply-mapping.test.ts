import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyMapping } from './apply-mapping.ts';
import { importFields } from './fields/index.ts';
import { prepareTable } from './key-parts.ts';
import { importOf, refusalsOf, tableOf, valuesOf } from './test-reading.ts';
import { workbookOf } from './test-workbook.ts';

describe('rows', () => {
  it('are taken as a whole or refused with every reason, naming line and cell', () => {
    const outcome = importOf(
      'AGS;Gemeinde;Einwohner;Fläche km²\n13076046;Göhlen;546;34,02\n13076088;Lübtheen, Stadt;viele;1.234\n',
    );
    expect(outcome.records).toEqual([
      { line: 2, values: { ags: '13076046', name: 'Göhlen', population: 546, areaKm2: 34.02 } },
    ]);
    expect(outcome.refused).toEqual([
      {
        line: 3,
        name: 'Lübtheen',
        reasons: [
          { cell: 'C3', message: 'Zeile 3, Zelle C3 („Einwohner“): „viele“ ist keine ganze Zahl.' },
          {
            cell: 'D3',
            message: expect.stringMatching(/^Zeile 3, Zelle D3 \(„Fläche km²“\): „1\.234“ ist nicht eindeutig/),
          },
        ],
      },
    ]);
  });

  it('are refused when a separator inside a cell has moved the values of a text file', () => {
    expect(refusalsOf('AGS,Gemeinde,PLZ\n13076088,Lübtheen, Stadt,19249\n13076046,Göhlen,19288\n')).toEqual([
      expect.stringMatching(/^Zeile 2 hat mehr Spalten als die Kopfzeile\./),
    ]);
  });

  it('of a workbook may have remarks beside the table', () => {
    expect(
      valuesOf(
        workbookOf([
          ['AGS', 'Gemeinde'],
          ['13076046', 'Göhlen', null, 'bitte prüfen'],
        ]),
      ),
    ).toEqual([{ ags: '13076046', name: 'Göhlen' }]);
  });

  it('are refused when key or name are missing, or when their facts contradict each other', () => {
    const text =
      'AGS;Gemeinde;Art;PLZ;Breite;Länge\n;;Gemeinde;19288;;\n13076088;Lübtheen, Stadt;Gemeinde;19249;;\n13076046;Göhlen;;1928;;\n13076048;Goldberg;;;53,59;\n';
    expect(refusalsOf(text)).toEqual([
      'Zeile 2, Zelle A2 („AGS“): Hier fehlt der Gemeindeschlüssel.',
      'Zeile 3, Zelle C3 („Art“): Name und Art widersprechen sich: „Stadt“ und „Gemeinde“.',
      'Zeile 4: Die Postleitzahl 01928 passt nicht zum Land des Schlüssels 13076046. Vermutlich fehlt ihr eine Ziffer.',
      expect.stringMatching(/^Zeile 5: Es ist nur eine der beiden Koordinaten angegeben\./),
    ]);
    expect(refusalsOf('Gemeinde;Einwohner\n;546\nGöhlen;546\n')).toEqual([]);
  });

  it('are matched by name alone when there is no key', () => {
    expect(valuesOf('Gemeinde;Einwohner\nGöhlen;546\n')).toEqual([{ name: 'Göhlen', population: 546 }]);
    expect(valuesOf('AGS;Gemeinde\n13076088;Lübtheen\n;Göhlen\n')).toEqual([
      { ags: '13076088', name: 'Lübtheen' },
      { name: 'Göhlen' },
    ]);
  });

  it('that hold no municipality are left aside with the reason', () => {
    const text = [
      'Gemeinden im Landkreis Ludwigslust-Parchim',
      'AGS;Gemeinde;Einwohner;Notiz',
      '13076;Landkreis Ludwigslust-Parchim;208.092;',
      'Amt Ludwigslust-Land;;;',
      '13076046;Göhlen;546;',
      ';;;',
      'AGS;Gemeinde;Einwohner;Notiz',
      '13076088;Summe;4433;heißt wirklich so',
      'Summe;;4.979;',
      ';Landkreis insgesamt;208.092;',
      ';;208.092;',
      '*) vorläufig;;;',
      'Quelle: Statistisches Amt Mecklenburg-Vorpommern;;;',
    ].join('\n');
    const outcome = importOf(text);
    expect(outcome.records.map(({ line }) => line)).toEqual([5, 8]);
    expect(outcome.refused).toEqual([]);
    expect(outcome.skipped.map(({ line, reason }) => `${line} ${reason}`)).toEqual([
      '1 title',
      '2 header',
      '3 sum',
      '4 sum',
      '7 repeated-header',
      '9 sum',
      '10 sum',
      '11 sum',
      '12 note',
      '13 note',
    ]);
  });

  it('with a damaged key are refused, never left aside', () => {
    const text = 'AGS;Gemeinde\n13076046;Göhlen\n130760;Summe\n1,3076E+07;Amt Neuhaus\n13076;Goldberg\n';
    expect(importOf(text).refused.map(({ line }) => line)).toEqual([3, 4, 5]);
  });

  it('may merge the Amt over several municipalities', () => {
    const rows = [
      ['Amt', 'AGS', 'Gemeinde'],
      ['Ludwigslust-Land', '13076046', 'Göhlen'],
      [null, '13076001', 'Alt Krenzlin'],
      ['amtsfrei', '13076088', 'Lübtheen'],
    ];
    expect(valuesOf(workbookOf(rows, { merged: ['A2:A3'] })).map(({ amtName }) => amtName)).toEqual([
      'Ludwigslust-Land',
      'Ludwigslust-Land',
      'amtsfrei',
    ]);
  });
});

describe('rows about the same municipality', () => {
  it('are left aside when they say the same', () => {
    const outcome = importOf('AGS;Gemeinde\n13076046;Göhlen\n13 0 76 046; Göhlen \n13076088;Lübtheen\n');
    expect(outcome.records.map(({ line }) => line)).toEqual([2, 4]);
    expect(outcome.skipped.at(-1)).toEqual({ line: 3, reason: 'duplicate', message: 'Zeile 3 wiederholt Zeile 2.' });
  });

  it('are all refused when they say different things, each naming the others and what differs', () => {
    expect(
      refusalsOf('AGS;Gemeinde;Einwohner\n13076046;Göhlen;546\n13076088;Lübtheen;4433\n13076046;Göhlen;547\n'),
    ).toEqual([
      'Zeile 2 nennt den Schlüssel 13076046 ebenso wie Zeile 4, aber mit anderen Angaben (Einwohner). Bitte lassen Sie nur die richtige Zeile stehen.',
      'Zeile 4 nennt den Schlüssel 13076046 ebenso wie Zeile 2, aber mit anderen Angaben (Einwohner). Bitte lassen Sie nur die richtige Zeile stehen.',
    ]);
  });

  it('may report several meetings on different days', () => {
    const text =
      'AGS;Versammlung am;Format;Teilnehmer\n13076046;12.03.2024;Präsenz;45\n13076046;14.03.2024;Video;30\n13076046;14.03.2024;Video;30\n';
    expect(importOf(text).records.map(({ values }) => values.heldOn)).toEqual(['2024-03-12', '2024-03-14']);
    expect(refusalsOf(`${text}13076046;14.03.2024;Video;31\n`)).toHaveLength(3);
  });
});

describe('every row of a file', () => {
  const anything = fc.oneof(
    fc.constantFrom(
      '13076046',
      '1053093',
      '1,3076E+07',
      'Göhlen',
      'Lübtheen, Stadt',
      'Summe',
      'AGS',
      'Gemeinde',
      'Einwohner',
      '546',
      '1.234',
      '12.03.2027',
      'Quelle: x',
      '',
      '-',
      '#NV',
      '__proto__',
    ),
    fc.string(),
  );
  const rows = fc.array(fc.array(anything, { maxLength: 5 }), { maxLength: 25 });
  const fields = fc.constantFrom(null, ...importFields.map(({ id }) => id));

  it('is taken, refused or left aside, exactly once and in order', () => {
    fc.assert(
      fc.property(rows, fc.array(fields, { minLength: 4, maxLength: 4 }), (cells, choices) => {
        const all = [['Titel'], ['AGS', 'Gemeinde', 'x', 'y'], ...cells];
        const table = {
          ...tableOf('AGS\n1\n'),
          rows: all.map((texts, index) => ({
            line: index + 1,
            cells: texts.map((text) =>
              text.trim() === '' ? { kind: 'empty' as const, text: '' } : { kind: 'text' as const, text },
            ),
          })),
        };
        const prepared = prepareTable(table);
        if (!prepared.ok) throw new Error(prepared.fault.message);
        const { header } = prepared.value;
        const mapping = header.columns.map(({ title }, index) => ({ header: title, field: choices[index] ?? null }));
        const { records, refused, skipped } = applyMapping(prepared.value.table, header, mapping);
        const lines = [records, refused, skipped].map((list) => list.map(({ line }) => line));
        for (const list of lines) expect(list).toEqual(list.toSorted((one, other) => one - other));
        expect(lines.flat().sort((one, other) => one - other)).toEqual(all.map((_, index) => index + 1));
        for (const { line, reasons } of refused) {
          expect(reasons.length).toBeGreaterThan(0);
          for (const { message } of reasons) expect(message).toContain(`Zeile ${line}`);
        }
      }),
    );
  });
});
