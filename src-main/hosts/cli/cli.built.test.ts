import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { programFolder } from '../program-folder.ts';

const { root, version } = programFolder();
const folder = mkdtempSync(join(tmpdir(), 'ortstermin-cli-'));
const data = join(folder, 'daten');
const patience = 60_000;
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the built program as a process of its own, in the data folder of this file. */
function ortstermin(words: readonly string[], input = '') {
  const env = { ...process.env, ORTSTERMIN_DATA: data };
  const program = join(root, 'out', 'main', 'cli.js');
  const { status, stdout, stderr } = spawnSync('node', [program, ...words], {
    encoding: 'utf8',
    input,
    env,
    cwd: folder,
  });
  return { status, stdout, stderr };
}

function call(name: string, input: unknown) {
  const answer = ortstermin(['call', name, JSON.stringify(input)]);
  expect(answer.stderr).toBe('');
  return JSON.parse(answer.stdout);
}

describe('the command line without data', () => {
  it(
    'explains itself in German',
    () => {
      for (const words of [[], ['--help'], ['-h']]) {
        const { status, stdout } = ortstermin(words);
        expect(status).toBe(0);
        expect(stdout).toContain('den Datenordner anlegen und ein Register laden');
      }
      expect(ortstermin(['letters', '--help']).stdout).toContain('--override GRUND');
    },
    patience,
  );

  it(
    'names its version',
    () => {
      expect(ortstermin(['--version'])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
    },
    patience,
  );

  it.each([
    [['toString'], 'Den Befehl „toString“ gibt es nicht. Hilfe: --help'],
    [['status', '--farbe'], 'Die Option „--farbe“ gibt es nicht. Hilfe: status --help'],
    [['status', '--data'], 'Bei der Option „--data“ fehlt der Wert. Hilfe: status --help'],
    [['call'], 'Es fehlt der Name des Aufrufs. Hilfe: call --help'],
    [['call', 'app.info', '{'], 'Die Eingabe ist kein gültiges JSON. Hilfe: call --help'],
    [['letters', '--kind', 'x'], 'Nennen Sie entweder „--all“ oder „--ags“ mit Schlüsseln. Hilfe: letters --help'],
    [['export', 'ics'], 'Nennen Sie mit „--out“ die Datei, die geschrieben werden soll. Hilfe: export --help'],
  ])(
    'answers 2 and a hint to %j',
    (words, sentence) => {
      expect(ortstermin(words)).toEqual({ status: 2, stdout: '', stderr: `${sentence}\n` });
      expect(existsSync(data)).toBe(false);
    },
    patience,
  );
});

describe('the command line with data', () => {
  it(
    'asks for a register first',
    () => {
      const { status, stderr } = ortstermin(['status']);
      expect(status).toBe(1);
      expect(stderr).toContain('Bitte rufen Sie zuerst den Befehl „init“ auf.');
    },
    patience,
  );

  it(
    'loads the register once',
    () => {
      expect(ortstermin(['init', '--register', 'unbekannt']).status).toBe(1);
      expect(JSON.parse(ortstermin(['init', '--json']).stdout)).toMatchObject({ municipalities: 142 });
      expect(ortstermin(['init']).stderr).toContain('schon ein Register angelegt');
    },
    patience,
  );

  it(
    'shows where the plan stands',
    () => {
      expect(ortstermin(['status']).stdout).toContain('Gemeinden: 142');
      expect(JSON.parse(ortstermin(['status', '--json']).stdout)).toMatchObject({ overview: { total: 142 } });
    },
    patience,
  );

  it(
    'takes the input of a call from the standard input',
    () => {
      const { stdout } = ortstermin(['call', 'municipalities.list', '-'], '{"search":"Göhlen"}');
      expect(JSON.parse(stdout)).toHaveLength(1);
    },
    patience,
  );

  it(
    'says in one German sentence why a call failed',
    () => {
      expect(ortstermin(['call', 'gibt.esnicht'])).toMatchObject({ status: 1, stdout: '' });
      expect(ortstermin(['call', 'municipalities.get', '{"municipalityId":"1"}']).stderr.split('\n')).toHaveLength(2);
    },
    patience,
  );

  it(
    'writes the letters it can and names the municipalities for which something is missing',
    () => {
      const [granted, denied] = ['13076048', '13076053'];
      const sender = { organisation: 'Breitband GmbH', street: 'Ring 1', postcode: '19053', city: 'Schwerin' };
      call('settings.save', { sender: { ...sender, contactName: 'A. Beispiel', signatoryName: 'A. Beispiel' } });
      call('meetings.proposeFormat', { municipalityIds: [granted, denied], format: 'inPerson' });
      call('coordination.ask', { municipalityIds: [granted, denied], on: '2026-01-05' });
      const answered = { on: '2026-01-12', by: 'Landkreis' };
      call('coordination.answer', { ...answered, municipalityIds: [granted], outcome: 'granted' });
      call('coordination.answer', { ...answered, municipalityIds: [denied], outcome: 'denied', conditions: 'Zu früh' });

      const all = ortstermin(['letters', '--kind', 'municipality-inquiry', '--all', '--json']);
      expect(all.status).toBe(1);
      expect(all.stderr).toContain(`(${denied})`);
      const { written, passedOver } = JSON.parse(all.stdout);
      expect(written).toMatchObject([{ municipalityId: granted }]);
      expect(passedOver).toMatchObject([{ municipalityId: denied }]);
      expect(readFileSync(written[0].path).subarray(0, 2).toString()).toBe('PK');

      const reason = ['--override', 'Mündlich abgesprochen', '--out', 'briefe'];
      const one = ortstermin(['letters', '--kind', 'municipality-inquiry', '--ags', denied, ...reason]);
      expect(one).toMatchObject({ status: 0, stderr: '' });
      const copies = readdirSync(join(folder, 'briefe'));
      expect(copies).toHaveLength(1);
      expect(copies[0]).toMatch(/^Anschreiben.*\.docx$/);
    },
    patience * 2,
  );

  it(
    'lists the kinds of letters',
    () => {
      expect(ortstermin(['letters', '--list-kinds']).stdout).toContain('municipality-inquiry');
    },
    patience,
  );

  it(
    'refuses an export without meetings, and writes one with',
    () => {
      const words = ['export', 'ics', '--out', 'plan.ics'];
      expect(ortstermin(words)).toMatchObject({ status: 1, stdout: '' });
      expect(existsSync(join(folder, 'plan.ics'))).toBe(false);

      const slot = { municipalityId: '13076048', slot: '2095-03-16T19:00', overrideReason: 'Probe' };
      call('meetings.schedule', slot);
      writeFileSync(join(folder, 'plan.ics'), 'alt');
      expect(ortstermin(words)).toMatchObject({ status: 0, stderr: '' });
      expect(readFileSync(join(folder, 'plan.ics'), 'utf8')).toContain('BEGIN:VEVENT');
    },
    patience,
  );

  it(
    'says why an export cannot be written',
    () => {
      const { status, stderr } = ortstermin(['export', 'ics', '--out', 'fehlt/plan.ics']);
      expect(status).toBe(1);
      expect(stderr).toMatch(/^\p{Lu}.+\.\n$/su);
      expect(stderr).not.toContain('    at ');
    },
    patience,
  );

  it(
    'imports a list, says what it refused, and finds nothing new in the register that it exported',
    () => {
      const list = 'AGS;Gemeinde;Einwohner\r\n13076046;Göhlen;1.560\r\n1,3076E+07;Balow;300\r\n';
      writeFileSync(join(folder, 'liste.csv'), Buffer.from(list, 'latin1'));
      const imported = ortstermin(['import', 'liste.csv', '--report', 'bericht.csv']);
      expect(imported.status).toBe(1);
      expect(imported.stdout).toContain('0 neu, 1 geändert');
      expect(imported.stderr).toMatch(/^Zeile 3, Zelle A3 .+1,3076E\+07/);
      expect(readFileSync(join(folder, 'bericht.csv'), 'utf8')).toContain('Balow');

      for (const format of ['csv', 'xlsx']) {
        const file = `register.${format}`;
        expect(ortstermin(['export', 'register', '--format', format, '--out', file]).status).toBe(0);
        const again = ortstermin(['import', file, '--json']);
        expect(again).toMatchObject({ status: 0, stderr: '' });
        expect(JSON.parse(again.stdout)).toMatchObject({ new: 0, changed: 0, unchanged: 142, refused: 0 });
      }
      expect(ortstermin(['import', 'fehlt.csv'])).toMatchObject({
        status: 1,
        stderr: 'Die Datei fehlt.csv lässt sich nicht lesen. Es wurde nichts importiert.\n',
      });
    },
    patience * 2,
  );

  it(
    'hands out the list for the Landkreis and takes the answers back',
    () => {
      const [ags, other] = ['13076046', '13076111'];
      call('meetings.proposeFormat', { municipalityIds: [ags, other], format: 'inPerson' });
      expect(ortstermin(['export', 'abstimmungsliste', '--format', 'csv', '--out', 'liste.xlsx'])).toMatchObject({
        ...{ status: 2, stdout: '' },
        stderr: 'Nennen Sie mit „--format“ xlsx oder docx. Hilfe: export --help\n',
      });
      for (const format of ['xlsx', 'docx']) {
        const file = ['--format', format, '--out', `liste.${format}`, '--ags', `${ags},${other}`];
        const written = ortstermin(['export', 'abstimmungsliste', ...file, '--ask', '--json']);
        expect(written).toMatchObject({ status: 0, stderr: '' });
        expect(JSON.parse(written.stdout)).toMatchObject({ municipalities: 2, asked: format === 'xlsx' ? 2 : 0 });
        expect(
          readFileSync(join(folder, `liste.${format}`))
            .subarray(0, 2)
            .toString(),
        ).toBe('PK');
      }
      const due = JSON.parse(ortstermin(['follow-ups', '--json']).stdout);
      expect(due).toContainEqual(expect.objectContaining({ municipalityId: ags, waitsFor: 'district' }));
      expect(ortstermin(['follow-ups']).stdout).toMatch(/Göhlen \(Amt Ludwigslust-Land\): Antwort des Landkreises/);
      const untouched = ortstermin(['import', 'abstimmungsliste', 'liste.xlsx', '--json']);
      expect(untouched).toMatchObject({ status: 0, stderr: '' });
      expect(JSON.parse(untouched.stdout)).toMatchObject({ none: 2, taken: 0, left: 0, rows: [] });

      const today = call('app.info', {}).today;
      const titles = 'AGS;Gemeinde;Vorgeschlagenes Format;Termin;Antwort;Auflagen oder Gründe;Anderer Termin';
      const answered = [
        `${titles};Name oder Stelle;Aktenzeichen;Datum der Antwort`,
        `${ags};Göhlen;Präsenz;;erteilt;;;Frau Sommer;60/2;${today}`,
        `${other};Picher;Präsenz;;vielleicht;;;Frau Sommer;60/2;${today}`,
      ];
      writeFileSync(join(folder, 'antworten.csv'), answered.join('\r\n'));
      const taken = ortstermin(['import', 'abstimmungsliste', 'antworten.csv', '--json']);
      expect(taken.status).toBe(1);
      expect(JSON.parse(taken.stdout)).toMatchObject({
        ...{ granted: 1, unreadable: 1, taken: 1, left: 0 },
        rows: [{ line: 3, state: 'unreadable', reasons: [expect.stringContaining('Zelle E3')] }],
      });
      expect(call('municipalities.get', { municipalityId: ags }).coordination).toBe('granted');
      expect(ortstermin(['import', 'abstimmungsliste', 'register.csv'])).toMatchObject({
        ...{ status: 1, stdout: '' },
        stderr: expect.stringContaining('fehlen die Spalten'),
      });
    },
    patience * 2,
  );

  it(
    'writes the Lagebericht in every format, and says which there are',
    () => {
      for (const [format, start] of [
        ['docx', 'PK'],
        ['xlsx', 'PK'],
        ['json', '{'],
      ] as const) {
        const file = `bericht.${format}`;
        const { status, stderr } = ortstermin(['export', 'lagebericht', '--format', format, '--out', file]);
        expect([status, stderr]).toEqual([0, '']);
        expect(readFileSync(join(folder, file), 'latin1').startsWith(start)).toBe(true);
      }
      expect(JSON.parse(readFileSync(join(folder, 'bericht.json'), 'utf8'))).toMatchObject({ total: 142 });
      expect(ortstermin(['export', 'lagebericht', '--out', 'bericht.pdf'])).toMatchObject({
        status: 2,
        stderr: 'Nennen Sie mit „--format“ docx, xlsx oder json. Hilfe: export --help\n',
      });
    },
    patience,
  );

  it(
    'writes a backup',
    () => {
      const { path, bytes } = JSON.parse(ortstermin(['backup', '--json']).stdout);
      expect(readFileSync(path)).toHaveLength(bytes);
    },
    patience,
  );
});
