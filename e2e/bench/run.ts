import { benchApi } from './api.ts';
import { openBenchDesk } from './desk.ts';
import { benchFilter } from './filter.ts';
import { benchLetters } from './letters.ts';
import { reportLostTime } from './measure.ts';
import { benchFirstSights, openBenchBrowser } from './screens.ts';
import { benchStartUp } from './start-up.ts';

// Machines are noisy: read the ratios, both sides of which were measured in this one run.
reportLostTime();
await benchStartUp();
const desk = await openBenchDesk();
await benchApi(desk);
await benchLetters(desk);
await desk.close();
const browser = await openBenchBrowser();
await browser.call('setup.openWorkspace', { workspace: 'sandbox' });
await benchFirstSights(browser);
await benchFilter(browser, 142);
await browser.close();
reportLostTime();
