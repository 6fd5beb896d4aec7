const dayMs = 86_400_000;
const weekMs = 7 * dayMs;
/** Each label is looked up in each cell: more would cost more than they leave out. */
const mostLabels = 3;

/**
 * Labels of the days, or of the weeks, in which a range of time is: an event in it has one of them. None for a range
 * without an end or of more than three weeks.
 */
export function dateGroups(from: Date, until: Date | null): string[][] {
  if (until === null) return [];
  const [first, last] = [from.getTime(), until.getTime() - 1];
  const days = numbersWithin(first, last, dayMs);
  if (days.length <= mostLabels) return [days.map((nth) => `day:${nth}`)];
  const weeks = numbersWithin(first, last, weekMs);
  return weeks.length <= mostLabels ? [weeks.map((nth) => `week:${nth}`)] : [];
}

function numbersWithin(firstMs: number, lastMs: number, unitMs: number): number[] {
  const from = Math.floor(firstMs / unitMs);
  return Array.from({ length: Math.floor(lastMs / unitMs) - from + 1 }, (_, nth) => from + nth);
}
