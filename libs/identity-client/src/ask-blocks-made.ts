import { inBatches } from '@kindred/service/ask-service';
import { blocksMade, type BlocksMadeQuery } from './__generated__/operations.ts';
import { askIdentity, batchSize, type AsksIdentity } from './ask-identity.ts';

/** Who of two people blocked the other. */
export type BlockMade = BlocksMadeQuery['blocksMade'][number];

/**
 * The blocks between the two people of each tie, with who made them.
 * @throws {ServiceUnavailable}
 */
export function askBlocksMade(asks: AsksIdentity, tieIds: readonly string[]): Promise<readonly BlockMade[]> {
  return inBatches(tieIds, batchSize, async (batch) => {
    const variables = { tieIds: batch };
    return (await askIdentity(asks, { scope: 'blockers:read', operation: blocksMade, variables })).blocksMade;
  });
}
