/** How long a piece of work took, in milliseconds, with what it gave. */
export async function timed<T>(work: () => Promise<T>): Promise<{ ms: number; result: T }> {
  const begun = performance.now();
  const result = await work();
  return { ms: performance.now() - begun, result };
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return rounded(sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN);
}

export function rounded(value: number): number {
  return Math.round(value * 1_000) / 1_000;
}

/** How many of `wanted` nearest were found, by their distances: of two that are equally far, either will do. */
export function recallOf(found: readonly number[], exact: readonly number[]): number {
  const farthest = exact.at(-1) ?? 0;
  // Distances are of single precision where the database made them.
  return found.filter((distance) => distance <= farthest + 1e-5).length / exact.length;
}
