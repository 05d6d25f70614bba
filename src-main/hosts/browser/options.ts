import { fail, ok, type Result } from '#contract/result.ts';
import { portNumber, readArguments } from '../command-line.ts';

/** How the browser host was asked to start. */
export interface BrowserOptions {
  readonly port: number;
  readonly open: boolean;
  readonly json: boolean;
  readonly help: boolean;
  readonly data: string | undefined;
}

/** Help text of `npm start` and of the browser host. */
export const browserHelp = `Ortstermin – Planer für Einwohnerversammlungen

Aufruf: npm start -- [Optionen]

  --browser      im Browser öffnen, auch wenn das Programmfenster verfügbar ist
  --data ORDNER  Ordner für Datenbank, Schreiben und Sicherungen
                 (sonst ORTSTERMIN_DATA, sonst der übliche Ort des Systems)
  --port NUMMER  fester Port des Browser-Hosts (sonst ein freier)
  --no-open      keinen Browser öffnen, nur die Adresse anzeigen
  --json         die Adresse als eine Zeile JSON ausgeben
  --help         diese Hilfe

Der Browser-Host ist nur von diesem Rechner aus und nur mit der angezeigten Adresse erreichbar.
Beenden mit Strg+C.
`;

/** Reads the command line of the browser host. */
export function browserOptions(words: readonly string[]): Result<BrowserOptions> {
  const read = readArguments(words, {
    port: { type: 'string', default: '0' },
    'no-open': { type: 'boolean', default: false },
    data: { type: 'string' },
    json: { type: 'boolean', default: false },
    browser: { type: 'boolean' },
    help: { type: 'boolean', short: 'h', default: false },
  });
  if (!read.ok) return read;
  const { values, positionals } = read.value;
  const port = portNumber(values.port);
  if (port === null) return fail('invalid-input', `„${values.port}“ ist kein Port. Möglich sind Zahlen bis 65535.`);
  if (positionals[0] !== undefined)
    return fail('invalid-input', `Die Angabe „${positionals[0]}“ wird nicht verstanden.`);
  return ok({ port, open: !values['no-open'], json: values.json, help: values.help, data: values.data });
}
