import { inBatches } from '@kindred/service/ask-service';
import { allBlockedPairs, blockedPairs, type BlockedPairsQuery } from './__generated__/operations.ts';
import { askIdentity, batchSize, type AsksIdentity } from './ask-identity.ts';

const scope = 'blocks:read';
const pageSize = 100;

/** Two people, and whether there is a block between them. Which of the two blocked the other is not told. */
export type BlockedPair = BlockedPairsQuery['blockedPairs'][number];

/**
 * Whether there is a block between the two people of each tie. A tie that identity no longer knows is left out.
 * @throws {ServiceUnavailable}
 */
export function askBlockedPairs(asks: AsksIdentity, tieIds: readonly string[]): Promise<readonly BlockedPair[]> {
  return inBatches(tieIds, batchSize, async (batch) => {
    const variables = { tieIds: batch };
    return (await askIdentity(asks, { scope, operation: blockedPairs, variables })).blockedPairs;
  });
}

/**
 * A page of all pairs with a block between them, and the cursor of the next; null after the last.
 * @throws {ServiceUnavailable}
 */
export async function askAllBlockedPairs(
  asks: AsksIdentity,
  after: string | null,
): Promise<{ pairs: readonly BlockedPair[]; next: string | null }> {
  const variables = { first: pageSize, after };
  const { edges, pageInfo } = (await askIdentity(asks, { scope, operation: allBlockedPairs, variables }))
    .allBlockedPairs;
  return {
    pairs: edges.map(({ node }) => node),
    next: pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null,
  };
}
