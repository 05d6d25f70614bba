import { benchApi } from './api.ts';
import { benchCoordination } from './coordination.ts';
import { openBenchDesk } from './desk.ts';
import { benchFilter } from './filter.ts';
import { benchImport } from './import.ts';
import { benchLetters } from './letters.ts';
import { benchMap } from './map.ts';
import { reportLostTime } from './measure.ts';
import { germanMunicipalities, registerFiles } from './register-file.ts';
import { benchReport } from './report.ts';
import { benchFirstSights, openBenchBrowser } from './screens.ts';
import { benchStartUp } from './start-up.ts';

/** The parts of the measurement; one or several can be named on the command line. */
const parts: Readonly<Record<string, () => Promise<void>>> = {
  start: benchStartUp,
  async desk() {
    const desk = await openBenchDesk();
    await benchApi(desk);
    await benchLetters(desk);
    await desk.close();
  },
  async report() {
    const desk = await openBenchDesk();
    await benchReport(desk);
    await desk.close();
  },
  coordination: benchCoordination,
  import: benchImport,
  async screens() {
    const browser = await openBenchBrowser();
    await browser.call('setup.openWorkspace', { workspace: 'sandbox' });
    await benchFirstSights(browser);
    await benchFilter(browser, 142);
    await benchMap(browser, 142);
    await browser.close();
  },
  async germany() {
    const browser = await openBenchBrowser();
    await browser.call('setup.initialise', { register: 'empty' });
    const content = Buffer.from((await registerFiles()).csv).toString('base64');
    const opened = await browser.call('imports.open', { fileName: 'Liste.csv', content });
    const mapping = opened.columns.map(({ title, field }) => ({ header: title, field }));
    await browser.call('imports.commit', { importId: opened.importId, mapping, accept: 'all' });
    await benchFilter(browser, germanMunicipalities);
    await benchMap(browser, germanMunicipalities);
    await browser.close();
  },
};

// Machines are noisy: read the ratios, both sides of which were measured in this one run.
const named = process.argv.slice(2);
const unknown = named.find((name) => !(name in parts));
if (unknown !== undefined) throw new Error(`no part "${unknown}"; there are: ${Object.keys(parts).join(', ')}`);
reportLostTime();
for (const [name, run] of Object.entries(parts)) if (named.length === 0 || named.includes(name)) await run();
reportLostTime();
