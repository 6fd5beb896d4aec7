/** The first of the entries with the highest value. There is at least one. */
export function highest<Entry>(entries: readonly Entry[], valueOf: (entry: Entry) => number): Entry {
  let best = entries[0] as Entry;
  let bestValue = valueOf(best);
  for (const entry of entries.slice(1)) {
    const value = valueOf(entry);
    if (value > bestValue) [best, bestValue] = [entry, value];
  }
  return best;
}
