/** A number that changes with time alone has this value from a moment until the next step. */
export interface Step {
  readonly fromMs: number;
  readonly value: number;
}

/** The steps of a number that can change at these moments, and at no other. */
export function stepsOf(momentsMs: readonly number[], valueFrom: (momentMs: number) => number): Step[] {
  const all = momentsMs.toSorted((one, other) => one - other).map((fromMs) => ({ fromMs, value: valueFrom(fromMs) }));
  return all.filter(({ value }, nth) => value !== all[nth - 1]?.value);
}

/** The value at a time. Before the first step it is that of the first. */
export function valueAt(steps: readonly Step[], time: Date): number {
  const step = steps.findLast(({ fromMs }) => fromMs <= time.getTime()) ?? steps[0];
  return step?.value ?? 0;
}
