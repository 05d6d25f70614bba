/** Long work that can be cancelled, by the id its caller gave it. */
export interface Jobs {
  /** Runs the task under the id; the signal is aborted when the job is cancelled. */
  readonly run: <Value>(jobId: string, task: (signal: AbortSignal) => Promise<Value>) => Promise<Value>;
  /** True when such a job was running and has been told to stop. */
  readonly cancel: (jobId: string) => boolean;
}

/** A registry of running jobs. */
export function createJobs(): Jobs {
  const running = new Map<string, AbortController>();
  return {
    async run(jobId, task) {
      const controller = new AbortController();
      running.set(jobId, controller);
      try {
        return await task(controller.signal);
      } finally {
        running.delete(jobId);
      }
    },
    cancel(jobId) {
      const controller = running.get(jobId);
      controller?.abort();
      return controller !== undefined;
    },
  };
}
