import { job } from '@kindred/database/actor';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { BlockedPair } from '@kindred/identity-client/ask-blocked-pairs';
import { keepBlocks } from '@kindred/identity-client/blocks/keep-blocks';
import type { Dependencies } from '../dependencies.ts';
import { withholdFromKeptApart } from './kept-apart.ts';

/** The pairs of people with a block between them, and the end of what one of them could still see of the other. */
export const { noteTieToAsk, askBlocks, askAllBlocks } = keepBlocks<Dependencies>({
  keeper: job(),
  then: withholdInTribesOf,
});

/** Withholds invitations and requests in the tribes of people who have a new block. */
async function withholdInTribesOf(work: UnitOfWork, pairs: readonly BlockedPair[]): Promise<void> {
  const people = pairs.filter(({ blocked }) => blocked).flatMap(({ oneId, otherId }) => [oneId, otherId]);
  if (people.length === 0) return;
  await work.run(job(), async (tx) => {
    const tribes = await tx.query<{ id: string }>(
      `SELECT id FROM tribe WHERE id IN (
         SELECT tribe_id FROM tribe_membership WHERE user_id = ANY ($1::uuid[]) AND status IN ('ACTIVE', 'INACTIVE')
       ) ORDER BY id FOR NO KEY UPDATE`,
      [people],
    );
    const tribeIds = tribes.map(({ id }) => id);
    await withholdFromKeptApart(tx, tribeIds);
  });
}
