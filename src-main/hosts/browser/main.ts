import { requireRuntime } from '../runtime-check.ts';
import { browserHelp, browserOptions } from './options.ts';
import { runBrowserHost } from './run.ts';

requireRuntime();

const options = browserOptions(process.argv.slice(2));
if (!options.ok) {
  process.stderr.write(`${options.error.message} Alle Optionen zeigt „npm start -- --help“.\n`);
  process.exitCode = 2;
} else if (options.value.help) {
  process.stdout.write(browserHelp);
} else {
  process.exitCode = await runBrowserHost(options.value);
}
