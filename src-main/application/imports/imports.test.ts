import { describe, expect, it } from 'vitest';
import { expectOk } from '../setup/sample-course.ts';
import { expectRefusal, goehlen, openTestDesk, picher } from '../test-desk.ts';
import { csvFile, openFile, previewOf, takeFile } from './test-files.ts';

const slow = { timeout: 180_000 };

describe('bringing a file into the register', slow, () => {
  it('proposes a mapping from the headings and shows the first values', async () => {
    const desk = await openTestDesk();
    const opened = await openFile(desk, csvFile(['AGS;Gemeinde;Einwohner;Farbe', '13076046;Göhlen;560;rot']));
    expect(opened).toMatchObject({ fileName: 'Liste.csv', headerLines: [1], usedMapping: null });
    expect(opened.columns.map(({ title, field, samples }) => [title, field, ...samples])).toEqual([
      ['AGS', 'ags', '13076046'],
      ['Gemeinde', 'name', 'Göhlen'],
      ['Einwohner', 'population', '560'],
      ['Farbe', null, 'rot'],
    ]);
  });

  it('shows what each row would do before anything is changed', async () => {
    const desk = await openTestDesk();
    const before = desk.tables();
    const known = (await desk.detail(picher)).municipality.population;
    const { counts, rows } = await previewOf(desk, [
      'AGS;Gemeinde;Einwohner',
      '13076046;Göhlen;1.560',
      `${picher};Picher;${known}`,
      '13099001;Neudorf;300',
      '1,3076E+07;Balow;300',
      '',
      ';Hamburg;9',
    ]);
    expect(counts).toEqual({ new: 1, changed: 1, unchanged: 1, refused: 2, skipped: 0 });
    expect(rows.map(({ line, state, name }) => [line, state, name])).toEqual([
      [2, 'changed', 'Göhlen'],
      [3, 'unchanged', 'Picher'],
      [4, 'new', 'Neudorf'],
      [5, 'refused', 'Balow'],
      [7, 'refused', 'Hamburg'],
    ]);
    expect(rows[0]?.changes).toEqual([
      { field: 'population', title: 'Einwohner', before: expect.any(String), after: '1.560' },
    ]);
    expect(desk.tables()).toEqual(before);
  });

  it('takes the rows over as one step that undo takes back, after a backup', async () => {
    const desk = await openTestDesk();
    const before = desk.tables();
    const lines = [
      'AGS;Gemeinde;Amt;Einwohner',
      '13076046;Göhlen;Ludwigslust-Land;1560',
      '13099001;Neudorf;Amt Crivitz;300',
    ];
    expect(await takeFile(desk, lines)).toMatchObject({
      counts: { new: 1, changed: 1, unchanged: 0, refused: 0, skipped: 0 },
      left: 0,
      reported: 0,
    });
    expect((await desk.detail(goehlen)).municipality.population).toBe(1560);
    expect((await desk.detail('13099001')).amt?.name).toBe('Amt Crivitz');
    const undone = expectOk(await desk.perform('history.undo', {}));
    expect(undone.title).toBe('Import aus „Liste.csv“: Göhlen und Neudorf');
    expect(desk.tables()).toEqual(before);
  });

  it('compares anew what has changed in the register between preview and taking over', async () => {
    const desk = await openTestDesk();
    const { importId, mapping } = await openFile(desk, csvFile(['AGS;Einwohner', `${goehlen};1560`, `${picher};700`]));
    const preview = async () => expectOk(await desk.perform('imports.preview', { importId, mapping })).counts.changed;
    expect(await preview()).toBe(2);
    const { version } = (await desk.detail(goehlen)).municipality;
    const facts = { population: 1560 };
    expectOk(await desk.perform('municipalities.update', { municipalityId: goehlen, expectedVersion: version, facts }));
    const taken = expectOk(await desk.perform('imports.commit', { importId, mapping, accept: 'all' }));
    expect(taken.counts).toMatchObject({ changed: 1, unchanged: 1 });
    expectOk(await desk.perform('history.undo', {}));
    expectOk(await desk.perform('history.undo', {}));
    expect(await preview()).toBe(2);
  });

  it('changes nothing when the same file comes again', async () => {
    const desk = await openTestDesk();
    const lines = [
      'AGS;Gemeinde;PLZ;Projektgebiet;Frist;Bürgermeister;Anrede;Bedarf;Breite;Länge',
      '13076046;Göhlen;19288;LUP 22-01;30.06.2027;Birte Lüders;Frau;nicht betroffen;53,3;11,4',
      '13076110;Picher;19230;LUP 22-01;30.06.2027;Jörg Voß;Herr;ja;53,36;11,2',
    ];
    await takeFile(desk, lines, 'all');
    const { counts } = await previewOf(desk, lines);
    expect(counts).toEqual({ new: 0, changed: 0, unchanged: 2, refused: 0, skipped: 0 });
    const { municipality, projectArea, contacts } = await desk.detail(goehlen);
    expect(municipality).toMatchObject({ mayorTitle: 'Die Bürgermeisterin', mayorName: 'Birte Lüders' });
    expect(municipality.needReason).toBe('Laut Import aus „Liste.csv“');
    expect(projectArea).toMatchObject({ name: 'LUP 22-01', deadline: '2027-06-30' });
    expect(contacts).toMatchObject([{ name: 'Birte Lüders', source: 'Liste.csv', checkedOn: null }]);
  });

  it('matches by name only where a person confirms it, and never among namesakes', async () => {
    const desk = await openTestDesk();
    const create = { name: 'Göhlen', kind: 'Gemeinde', amtId: null, population: null } as const;
    const rest = { projectAreaId: null, eligibleAddresses: null, mayorTitle: '', mayorName: '', leadTimeDays: null };
    const lines = ['Gemeinde;Einwohner', 'Goehlen;1560'];
    const { rows } = await previewOf(desk, lines);
    expect(rows[0]).toMatchObject({ state: 'changed', municipalityId: goehlen });
    expect(rows[0]?.doubts).toEqual(['Ohne Schlüssel, nur über den Namen Göhlen zugeordnet.']);
    expect(await takeFile(desk, lines, 'safe')).toMatchObject({ left: 1, reported: 1 });
    expectOk(
      await desk.perform('municipalities.create', { ...create, ...rest, postcodes: [], note: '', ags: '13099001' }),
    );
    const again = await previewOf(desk, lines);
    expect(again.rows[0]?.reasons[0]).toMatch(/^Zeile 2: „Goehlen“ heißen mehrere Gemeinden \(13076046, 13099001\)/);
  });

  it('refuses a row whose name means the municipality of an earlier row', async () => {
    const desk = await openTestDesk();
    const { rows } = await previewOf(desk, ['AGS;Gemeinde;Einwohner', `${goehlen};;560`, ';Göhlen;570']);
    expect(rows.map(({ state, reasons }) => [state, ...reasons])).toEqual([
      ['changed'],
      ['refused', 'Zeile 3 meint dieselbe Gemeinde wie Zeile 2: Göhlen. Bitte lassen Sie nur eine der Zeilen stehen.'],
    ]);
  });

  it('records meetings of the past, each day once', async () => {
    const desk = await openTestDesk();
    const lines = [
      'AGS;Versammlung am;Form;Teilnehmer',
      '13076046;12.03.2025;Präsenz;48',
      '13076046;20.05.2026;Video;',
      '13076110;20.05.2030;Präsenz;10',
    ];
    expect((await takeFile(desk, lines)).counts).toMatchObject({ changed: 2, refused: 1 });
    const { meetings } = await desk.detail(goehlen);
    expect(meetings.map(({ meeting }) => [meeting.heldOn, meeting.format, meeting.attendance]).sort()).toEqual([
      ['2025-03-12', 'inPerson', 48],
      ['2026-05-20', 'video', null],
    ]);
    expect((await previewOf(desk, lines)).counts).toMatchObject({ unchanged: 2, refused: 1 });
  });

  it('asks before it replaces a mayor, adds an Amt or moves the deadline of an area', async () => {
    const desk = await openTestDesk();
    const heading = 'AGS;Gemeinde;Amt;Projektgebiet;Frist;Bürgermeister;Anrede';
    await takeFile(desk, [heading, '13076046;Göhlen;Ludwigslust-Land;West;30.06.2027;Birte Lüders;Frau'], 'all');
    const { rows } = await previewOf(desk, [heading, '13076046;Göhlen;Neuamt;West;31.07.2027;Jörg Voß;Herr']);
    expect(rows[0]?.doubts).toEqual([
      '„Neuamt“ steht nicht unter den Ämtern und würde neu angelegt.',
      'Die Frist von West würde für alle Gemeinden dieses Projektgebiets geändert.',
      'Birte Lüders würde durch Jörg Voß ersetzt.',
    ]);
  });

  it('refuses a row that gives an area another deadline than an earlier row', async () => {
    const desk = await openTestDesk();
    const lines = ['AGS;Projektgebiet;Frist', '13076046;West;30.06.2027', '13076110;West;31.07.2027'];
    const { rows } = await previewOf(desk, lines);
    expect(rows.map(({ state, reasons }) => [state, ...reasons])).toEqual([
      ['changed'],
      ['refused', 'Zeile 3 nennt zu West etwas anderes als Zeile 2 (Ende der Planungsphase).'],
    ]);
  });

  it('keeps a mapping under a name and uses it for the next file of the source', async () => {
    const desk = await openTestDesk();
    const lines = ['AGS;Gemeinde;EW', '13076046;Göhlen;1560'];
    const { importId, mapping } = await openFile(desk, csvFile(lines));
    const withoutPeople = mapping.map((entry) => (entry.header === 'EW' ? { ...entry, field: null } : entry));
    const commit = { importId, mapping: withoutPeople, accept: 'safe', saveMappingAs: 'Landkreis' } as const;
    expectOk(await desk.perform('imports.commit', commit));
    const again = await openFile(desk, csvFile(lines));
    expect(again.usedMapping).toBe('Landkreis');
    expect(again.mapping).toEqual(withoutPeople);
    const unknown = await desk.perform('imports.open', { ...csvFile(lines), mappingName: 'Amt' });
    expect(expectRefusal(unknown).message).toBe('Eine Zuordnung „Amt“ ist nicht gespeichert. Vorhanden: „Landkreis“.');
  });

  it('hands out every row that was not taken with its reason', async () => {
    const desk = await openTestDesk();
    const { importId } = await takeFile(desk, ['AGS;Gemeinde;Einwohner', '13076046;Göhlen;viele', '13099001;=2+3;3']);
    expectOk(await desk.perform('imports.report', { importId }));
    const [report] = desk.delivered;
    expect(report?.fileName).toBe('Liste_nicht-übernommen.csv');
    expect(report?.text).toContain('2;');
    expect(report?.text).toContain("13099001;'=2+3;3");
  });

  it.each([
    ['an empty file', '', /enthält keine Zeilen|ist leer/],
    ['a file without a heading', '1;2;3\r\n4;5;6\r\n', /./],
    ['a file with an unclosed quote', 'AGS;Gemeinde\r\n13076046;"Göhlen\r\n', /Anführungszeichen/],
  ])('refuses %s and changes nothing', async (_what, text, sentence) => {
    const desk = await openTestDesk();
    const before = desk.tables();
    const file = { fileName: 'x.csv', content: Buffer.from(text).toString('base64') };
    const refusal = expectRefusal(await desk.perform('imports.open', file));
    expect(refusal.code).toBe('invalid-input');
    expect(refusal.message).toMatch(sentence);
    expect(desk.tables()).toEqual(before);
  });

  it('says so when the file is no longer open', async () => {
    const { perform } = await openTestDesk();
    expect(expectRefusal(await perform('imports.preview', { importId: 'x', mapping: [] })).message).toBe(
      'Diese Datei ist nicht mehr geöffnet. Bitte wählen Sie sie noch einmal aus.',
    );
  });
});
