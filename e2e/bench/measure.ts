/** The value below which the given part (0 to 1) of the measurements lies. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? Number.NaN;
}

/** Middle value of the measurements. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** Milliseconds that a task takes. */
export async function milliseconds(task: () => unknown): Promise<number> {
  const start = performance.now();
  await task();
  return performance.now() - start;
}

/**
 * Cells of the report for many runs of one task, in milliseconds by the clock. Where other programs hold the processor
 * the p95 says more about them than about the task; so a loop that computes as long as the median is measured as often,
 * in the same run: what it takes in its p95 is none of the task's doing.
 */
export function spreadCells(durations: readonly number[]): Readonly<Record<string, string>> {
  const middle = median(durations);
  const loop = loopOf(middle);
  const control: number[] = [];
  for (let round = 0; round < durations.length; round += 1) control.push(loop());
  return {
    p50: ms(middle),
    p95: ms(quantile(durations, 0.95)),
    'p95 of a loop as long': ms(quantile(control, 0.95)),
  };
}

/** A loop that computes for so many milliseconds when it is left alone; answers how long it took. */
function loopOf(duration: number): () => number {
  const run = (rounds: number) => {
    const start = performance.now();
    let value = 1;
    for (let round = 0; round < rounds; round += 1) value = (value * 16_807) % 2_147_483_647;
    return performance.now() - start + (value < 0 ? 1 : 0);
  };
  const sample = 200_000;
  const fastest = Math.min(...Array.from({ length: 40 }, () => run(sample)));
  return () => run(Math.round((sample * duration) / fastest));
}

/** Which part of two seconds a loop that never waits does not get the processor. */
export function reportLostTime(): void {
  const start = performance.now();
  let [last, lost] = [start, 0];
  while (last - start < 2000) {
    const now = performance.now();
    if (now - last > 1) lost += now - last;
    last = now;
  }
  report('processor held by others', { share: `${((lost / (last - start)) * 100).toFixed(0)} %` });
}

/** One line of the report: what was measured, and the ratio that travels to other machines. */
export function report(title: string, values: Readonly<Record<string, string>>): void {
  const cells = Object.entries(values).map(([name, value]) => `${name} ${value}`);
  process.stdout.write(`${title.padEnd(34)} ${cells.join(' · ')}\n`);
}

/** "12.3 ms" */
export function ms(value: number): string {
  return `${value.toFixed(1)} ms`;
}

/** "3.4 ×" */
export function times(value: number): string {
  return `${value.toFixed(2)} ×`;
}

/** "84 MB" */
export function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(0)} MB`;
}
