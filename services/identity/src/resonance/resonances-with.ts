import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import { comparing } from '../matching/matching-role.ts';
import { isFresh } from './band.ts';
import { comparedPeople } from './compared-people.ts';
import { inBands, type KeptResonance } from './kept-resonance.ts';
import { comparablePairs, keepPairs } from './pairs.ts';
import { resonanceBetween, weights } from './resonance.ts';

/**
 * How a viewer resonates with each of these people; those with whom they cannot be compared are left out. What was made
 * today is given again, the rest is made now and kept: turning one's own knobs shows nothing before tomorrow, whoever
 * asks.
 */
export function resonancesWith(
  work: UnitOfWork,
  viewerId: string,
  otherIds: readonly string[],
): Promise<Map<string, KeptResonance>> {
  return work.run(comparing, async (tx) => {
    const found = await comparablePairs(tx, viewerId, otherIds);
    const stale = [...found].filter(([, kept]) => !kept || !isFresh(kept, tx.now, weights.version)).map(([id]) => id);
    if (stale.length > 0) {
      await keepPairs(tx, viewerId, await compare(tx, viewerId, stale));
      for (const [id, kept] of await comparablePairs(tx, viewerId, stale)) found.set(id, kept);
    }
    return new Map([...found].flatMap(([id, kept]) => (kept ? [[id, kept] as const] : [])));
  });
}

async function compare(
  tx: Transaction,
  viewerId: string,
  otherIds: readonly string[],
): Promise<Map<string, KeptResonance>> {
  const people = await comparedPeople(tx, [viewerId, ...otherIds]);
  const viewer = people.get(viewerId);
  return new Map(
    otherIds.flatMap((id) => {
      const other = people.get(id);
      return viewer && other ? [[id, inBands(resonanceBetween(viewer, other), tx.now)] as const] : [];
    }),
  );
}
