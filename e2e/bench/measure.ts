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

/** What a task takes, in milliseconds. */
export interface Cost {
  /** By the clock on the wall, also while other programs have the processor. */
  readonly wall: number;
  /** In which the main thread of this process was computing: comparable on a busy machine. */
  readonly computing: number;
}

/** Wall and computing time of a task. */
export async function costOf(task: () => unknown): Promise<Cost> {
  const before = process.threadCpuUsage();
  const wall = await milliseconds(task);
  const { user, system } = process.threadCpuUsage(before);
  return { wall, computing: (user + system) / 1000 };
}

/** Cells of the report for many runs of one task. */
export function costCells(costs: readonly Cost[]): Readonly<Record<string, string>> {
  const computing = costs.map((cost) => cost.computing);
  const wall = costs.map((cost) => cost.wall);
  return {
    'computing p50': ms(median(computing)),
    p95: ms(quantile(computing, 0.95)),
    'wall p50': ms(median(wall)),
    'p95 ': ms(quantile(wall, 0.95)),
  };
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
