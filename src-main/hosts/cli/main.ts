import { requireRuntime } from '../runtime-check.ts';
import { runCommandLine } from './command-line.ts';

requireRuntime();
process.exitCode = await runCommandLine(process.argv.slice(2));
