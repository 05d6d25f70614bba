import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { ReadFault, ReadFaultCode, ReadResult } from './faults.ts';
import type { ReadFileOptions } from './read-file.ts';
import type { ImportTable } from './table.ts';

/** How far the reading of a file may go before it is stopped. */
export interface WorkerOptions extends ReadFileOptions {
  /** Milliseconds. */
  readonly timeLimit?: number;
  /** Megabytes of memory beside the file itself. */
  readonly memoryLimit?: number;
  /** Stops the reading when people change their mind. */
  readonly signal?: AbortSignal;
}

/** What the worker is told. */
export interface WorkerInput {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly options: ReadFileOptions;
}

const defaultTimeLimit = 30_000;
const defaultMemoryLimit = 1_024;

/**
 * Reads a file in a thread of its own, so that neither a large nor a malicious file can stop the program: it is ended
 * when it takes too long or too much memory, and the answer says so. Rejects only when something unforeseen happens.
 */
export async function readInWorker(bytes: Uint8Array, options: WorkerOptions = {}): Promise<ReadResult<ImportTable>> {
  const { timeLimit = defaultTimeLimit, memoryLimit = defaultMemoryLimit, signal, ...rest } = options;
  if (signal?.aborted) return cancelled;
  // A copy that holds nothing but the file: it is handed over, the caller keeps the original.
  const input: WorkerInput = { bytes: new Uint8Array(bytes), options: rest };
  const worker = new Worker(workerFile(), {
    workerData: input,
    transferList: [input.bytes.buffer],
    resourceLimits: { maxOldGenerationSizeMb: memoryLimit },
    execArgv: [],
  });
  try {
    return await firstAnswer(worker, timeLimit, signal);
  } finally {
    await worker.terminate();
  }
}

/** The worker beside this file when it runs from its sources, or the one that the build has put beside or above it. */
function workerFile(): URL {
  const places = ['./read-worker.ts', './read-worker.js', '../read-worker.js'];
  const urls = places.map((place) => new URL(place, import.meta.url));
  return urls.find((url) => existsSync(fileURLToPath(url))) ?? new URL('./read-worker.js', import.meta.url);
}

function firstAnswer(worker: Worker, timeLimit: number, signal?: AbortSignal): Promise<ReadResult<ImportTable>> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve(tooLong(timeLimit)), timeLimit);
    signal?.addEventListener('abort', () => resolve(cancelled), { once: true });
    worker.once('message', resolve);
    worker.once('error', (error) => (isOutOfMemory(error) ? resolve(tooLarge) : reject(error)));
    // Also comes after an answer; then nothing is left to be settled.
    worker.once('exit', () => {
      clearTimeout(timer);
      reject(new Error('The thread that reads a file ended without an answer.'));
    });
  });
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}

const cancelled: ReadResult<never> = fault(
  'cancelled',
  'Das Lesen der Datei wurde abgebrochen. Es wurde nichts importiert.',
);

const tooLarge: ReadResult<never> = fault(
  'memory-limit',
  'Das Lesen der Datei braucht zu viel Arbeitsspeicher und wurde beendet. Bitte löschen Sie Blätter und Spalten, die nicht gebraucht werden, oder teilen Sie die Datei.',
);

function tooLong(timeLimit: number): ReadResult<never> {
  const seconds = Math.round(timeLimit / 1000);
  return fault(
    'time-limit',
    `Das Lesen der Datei hat länger als ${seconds} Sekunden gedauert und wurde beendet. Bitte löschen Sie Blätter und Spalten, die nicht gebraucht werden, oder teilen Sie die Datei.`,
  );
}

function fault(code: ReadFaultCode, message: string): { readonly ok: false; readonly fault: ReadFault } {
  return { ok: false, fault: { code, message } };
}
