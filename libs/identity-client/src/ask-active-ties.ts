import { inBatches } from '@kindred/service/ask-service';
import { activeTies, type PairInput } from './__generated__/operations.ts';
import { askIdentity, batchSize, type AsksIdentity } from './ask-identity.ts';

/**
 * Whether each of these pairs has an ACTIVE tie and no block, in the order of the pairs.
 * @throws {ServiceUnavailable}
 */
export function askActiveTies(asks: AsksIdentity, pairs: readonly PairInput[]): Promise<readonly boolean[]> {
  return inBatches(pairs, batchSize, async (batch) => {
    const variables = { pairs: batch };
    return (await askIdentity(asks, { scope: 'ties:read', operation: activeTies, variables })).activeTies;
  });
}
