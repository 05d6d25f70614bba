import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { requireRuntime } from '../runtime-check.ts';
import { runDemo } from './demo-course.ts';
import { demoTable } from './demo-table.ts';

const help = `Ortstermin – Vorführung

Führt die ganze Arbeit ohne Fenster auf einer Wegwerf-Datenbank vor: Register laden, 40 Gemeinden mit dem Landkreis
abstimmen, Termine ohne Regelverstoß legen, Schreiben und Kalender ausgeben.

  npm run demo [-- --out ORDNER] [--json]

  --out ORDNER   Ordner für Schreiben und Kalender (sonst ein neuer Ordner im Verzeichnis für temporäre Dateien)
  --json         Ergebnis als eine Zeile JSON
  --help         diese Hilfe`;

/** Runs the demonstration and prints what came out of it. Answers the exit code. */
async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { out: { type: 'string' }, json: { type: 'boolean' }, help: { type: 'boolean' } },
  });
  if (values.help) {
    process.stdout.write(`${help}\n`);
    return 0;
  }
  const outFolder = values.out ? resolve(values.out) : mkdtempSync(join(tmpdir(), 'ortstermin-vorfuehrung-'));
  mkdirSync(outFolder, { recursive: true });
  const dataFolder = mkdtempSync(join(tmpdir(), 'ortstermin-daten-'));
  try {
    const report = await runDemo(dataFolder, outFolder);
    process.stdout.write(values.json ? `${JSON.stringify(report)}\n` : demoTable(report));
    return 0;
  } finally {
    rmSync(dataFolder, { recursive: true, force: true });
  }
}

requireRuntime();
try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
