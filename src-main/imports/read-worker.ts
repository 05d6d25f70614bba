import { parentPort, workerData } from 'node:worker_threads';
import { readImportFile } from './read-file.ts';
import type { WorkerInput } from './read-in-worker.ts';

/** Entry of the thread that reads a file; see `readInWorker`. */
const { bytes, options }: WorkerInput = workerData;
parentPort?.postMessage(readImportFile(bytes, options));
