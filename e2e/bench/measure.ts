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
