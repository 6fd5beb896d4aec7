import type { Erasure } from './personal-data/erasing.ts';

/**
 * Two runs of one erasure as one answer: what went adds up, and what stays is as the later run found it. What only the
 * earlier one could see, because the way to it went then, still stays.
 */
export function addErasure(earlier: Erasure, later: Erasure): Erasure {
  const counts = new Map(earlier.erased.map(({ kind, count }) => [kind, count]));
  for (const { kind, count } of later.erased) counts.set(kind, (counts.get(kind) ?? 0) + count);
  const kept = new Map([...earlier.kept, ...later.kept].map((each) => [each.kind, each]));
  return { erased: [...counts].map(([kind, count]) => ({ kind, count })), kept: [...kept.values()] };
}
