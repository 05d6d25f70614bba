import { benchApi } from './api.ts';
import { openBenchDesk } from './desk.ts';
import { benchLetters } from './letters.ts';
import { benchScreens } from './screens.ts';
import { benchStartUp } from './start-up.ts';

// Machines are noisy: read the ratios, both sides of which were measured in this one run.
await benchStartUp();
const desk = await openBenchDesk();
await benchApi(desk);
await benchLetters(desk);
await desk.close();
await benchScreens();
