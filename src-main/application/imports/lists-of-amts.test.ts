import { describe, expect, it } from 'vitest';
import { expectOk } from '../setup/sample-course.ts';
import { goehlen, openTestDesk, type TestDesk } from '../test-desk.ts';
import { csvFile, openFile, previewOf, takeFile } from './test-files.ts';

/** Alt Krenzlin, of the same Amt as Göhlen. */
const neighbour = '13076001';

const slow = { timeout: 180_000 };

const list = [
  'Amt;Straße;PLZ;Ort;Telefon;E-Mail;Amtsvorsteher/in;LVB;Telefon LVB',
  'Ludwigslust-Land;Wöbbeliner Straße 5;19288;Ludwigslust;03874 4269-0;info@amt-lwl-land.de;Frau Wiebke Röper;Dr. Uwe Ahlers;03874 4269-11',
  'Amt Neuhaus (Elbe);Am Markt 4;19273;Neuhaus;;;;;',
];

const amts = async ({ perform }: TestDesk) => expectOk(await perform('catalogue.get', {})).amts;

describe('a list of Ämter', slow, () => {
  it('changes addresses and people of those on record, and asks before it adds one', async () => {
    const desk = await openTestDesk();
    const before = desk.tables();
    const { rows, counts } = await previewOf(desk, list);
    expect(counts).toMatchObject({ new: 1, changed: 1 });
    expect(rows.map(({ name, municipalityId, doubts }) => [name, municipalityId, ...doubts])).toEqual([
      ['Amt Ludwigslust-Land', null],
      ['Amt Neuhaus (Elbe)', null, '„Amt Neuhaus (Elbe)“ steht nicht unter den Ämtern und würde neu angelegt.'],
    ]);
    await takeFile(desk, list, 'all');
    const { amt } = await desk.detail(goehlen);
    expect(amt).toMatchObject({ street: 'Wöbbeliner Straße 5', phone: '03874 4269-0', email: 'info@amt-lwl-land.de' });
    const { contacts } = await desk.detail(goehlen);
    expect(contacts.map(({ role, name, formOfAddress, phone }) => [role, name, formOfAddress, phone])).toEqual(
      expect.arrayContaining([
        ['amt-head', 'Wiebke Röper', 'Frau', ''],
        ['chief-officer', 'Dr. Uwe Ahlers', '', '03874 4269-11'],
      ]),
    );
    expect((await amts(desk)).find(({ name }) => name === 'Amt Neuhaus (Elbe)')).toMatchObject({ city: 'Neuhaus' });
    expect((await previewOf(desk, list)).counts).toMatchObject({ new: 0, changed: 0, unchanged: 2 });
    const undone = expectOk(await desk.perform('history.undo', {}));
    expect(undone.title).toBe('Import aus „Liste.csv“: Amt Ludwigslust-Land und Amt Neuhaus (Elbe)');
    expect(desk.tables()).toEqual(before);
  });

  it('is refused where it holds facts of municipalities that it does not name', async () => {
    const desk = await openTestDesk();
    const { importId } = await openFile(desk, csvFile(['Amt;Straße;Einwohner', 'Amt Crivitz;Amtsstraße 5;400']));
    const mapping = [
      { header: 'Amt', field: 'amtName' },
      { header: 'Einwohner', field: 'population' },
    ];
    expect(await desk.perform('imports.preview', { importId, mapping })).toMatchObject({ ok: false });
  });
});

describe('facts of an Amt beside its municipalities', slow, () => {
  it('reach the record of the Amt once, with the hint that they hold for all its municipalities', async () => {
    const desk = await openTestDesk();
    const lines = [
      'AGS;Amt Straße;LVB;E-Mail LVB',
      `${goehlen};Neue Straße 1;Herr Jörg Voß;voss@amt.de`,
      `${neighbour};Neue Straße 1;Herr Jörg Voß;voss@amt.de`,
    ];
    await takeFile(desk, lines, 'all');
    const { amt, contacts } = await desk.detail(neighbour);
    expect(amt?.street).toBe('Neue Straße 1');
    expect(contacts.filter(({ role }) => role === 'chief-officer')).toMatchObject([
      { name: 'Jörg Voß', formOfAddress: 'Herr', email: 'voss@amt.de', amtId: amt?.id, municipalityId: null },
    ]);
    expect((await previewOf(desk, lines)).counts).toMatchObject({ changed: 0, unchanged: 2 });
    const { rows } = await previewOf(desk, ['AGS;Amt Straße', `${goehlen};Alte Straße 2`]);
    expect(rows[0]?.doubts).toEqual([`Die Angaben zu ${amt?.name} würden für alle seine Gemeinden geändert.`]);
  });

  it('contradict each other where two rows of one Amt differ', async () => {
    const desk = await openTestDesk();
    const { rows } = await previewOf(desk, ['AGS;Amt Telefon', `${goehlen};03874 1234`, `${neighbour};03874 9999`]);
    expect(rows.map(({ state, reasons }) => [state, ...reasons])).toEqual([
      ['changed'],
      ['refused', 'Zeile 3 nennt zu Amt Ludwigslust-Land etwas anderes als Zeile 2 (Telefon des Amtes).'],
    ]);
  });

  it('make a record of its own for a town without an Amt', async () => {
    const desk = await openTestDesk();
    const lines = ['AGS;Gemeinde;Amt;Amt Straße', '13099001;Neustadt am Müßentin;amtsfrei;Markt 1'];
    await takeFile(desk, lines, 'all');
    const { amt } = await desk.detail('13099001');
    expect(amt).toMatchObject({ name: 'Neustadt am Müßentin', kind: 'amtsfreie Stadt', street: 'Markt 1' });
    expect((await previewOf(desk, lines)).counts).toMatchObject({ new: 0, changed: 0, unchanged: 1 });
  });

  it('of a person without a name are refused', async () => {
    const desk = await openTestDesk();
    const { rows } = await previewOf(desk, ['AGS;LVB Telefon', `${goehlen};03874 1234`]);
    expect(rows[0]?.reasons).toEqual(['Zeile 2: Zu „Telefon der leitenden Verwaltung (LVB)“ fehlt der Name.']);
  });
});
