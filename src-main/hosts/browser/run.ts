import type { Result } from '#contract/result.ts';
import { fail, ok } from '#contract/result.ts';
import { openDesk } from '../assemble.ts';
import { dataFolder, presentSurroundings } from '../data-folder.ts';
import { programFolder } from '../program-folder.ts';
import { hasDisplay } from './browser-programs.ts';
import { keepDownloads } from './downloads.ts';
import { browserFiles } from './host-files.ts';
import { writeLaunchFile } from './launch-file.ts';
import { openBrowser } from './open-browser.ts';
import type { BrowserOptions } from './options.ts';
import { type BrowserHost, type BrowserHostOptions, startBrowserHost } from './server.ts';

/** A browser that has not arrived after this time in milliseconds is pointed out to the user. */
const patience = 45_000;

/** Runs the browser host until it is told to end; answers the exit code. */
export async function runBrowserHost(options: BrowserOptions): Promise<number> {
  const data = dataFolder(options.data);
  const program = programFolder();
  const downloads = keepDownloads();
  const desk = await openDesk({
    dataFolder: data,
    resourcesFolder: program.resources,
    host: 'browser',
    files: browserFiles(downloads),
    version: program.version,
  });
  if (!desk.ok) return complain(desk.error.message);
  const arrival = Promise.withResolvers<void>();
  const host = await listening({
    api: desk.value,
    rendererFolder: program.renderer,
    downloads,
    port: options.port,
    onArrival: () => arrival.resolve(),
  });
  if (!host.ok) {
    await desk.value.close();
    return complain(host.error.message);
  }
  const ended = endOfProcess();
  announce(host.value, data, options);
  const page = options.open ? await openWindow(host.value, data, arrival.promise) : null;
  await ended;
  await page?.remove();
  await host.value.close();
  await desk.value.close();
  return 0;
}

async function listening(options: BrowserHostOptions): Promise<Result<BrowserHost>> {
  try {
    return ok(await startBrowserHost(options));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EADDRINUSE') {
      return fail(
        'unavailable',
        `Der Port ${options.port} ist schon belegt. Bitte nennen Sie mit „--port“ einen anderen oder lassen Sie die Angabe weg.`,
      );
    }
    return fail(
      'unavailable',
      `Der Port ${options.port} lässt sich nicht öffnen (${String(code)}). Bitte nennen Sie einen anderen.`,
    );
  }
}

function announce(host: BrowserHost, data: string, { json }: BrowserOptions): void {
  if (json) {
    const facts = { address: host.address, port: host.port, host: 'browser', data };
    process.stdout.write(`${JSON.stringify(facts)}\n`);
    return;
  }
  process.stdout.write(`Der Planer ist bereit: ${host.address}\nDaten: ${data}\nBeenden mit Strg+C.\n`);
}

/** Opens a window and tidies up behind it; the address on the terminal stays the way in when that fails. */
async function openWindow(host: BrowserHost, data: string, arrival: Promise<void>) {
  if (!hasDisplay(presentSurroundings())) {
    complain('Hier ist kein Bildschirm angeschlossen. Bitte öffnen Sie die angezeigte Adresse selbst.');
    return null;
  }
  const page = await writeLaunchFile(data, host.address);
  const advice = () => complain('Es hat sich kein Browser gemeldet. Bitte öffnen Sie die angezeigte Adresse selbst.');
  const waiting = setTimeout(advice, patience).unref();
  void arrival.then(() => {
    clearTimeout(waiting);
    return page.remove();
  });
  if (!(await openBrowser(page.path))) {
    clearTimeout(waiting);
    advice();
  }
  return page;
}

/** Settles when the process is asked to end. Ctrl+C arrives twice, from the terminal and from the program that started this one. */
function endOfProcess(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve());
  });
}

function complain(sentence: string): number {
  process.stderr.write(`${sentence}\n`);
  return 1;
}
