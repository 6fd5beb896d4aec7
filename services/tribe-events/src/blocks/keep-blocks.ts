import { job } from '@kindred/database/actor';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { BlockedPair } from '@kindred/identity-client/ask-blocked-pairs';
import { askBlocksMade } from '@kindred/identity-client/ask-blocks-made';
import { keepBlocks, type AskedTies } from '@kindred/identity-client/blocks/keep-blocks';
import type { Dependencies } from '../dependencies.ts';
import { withholdFromKeptApart } from './kept-apart.ts';

/** The pairs of people with a block between them, and the end of what one of them could still see of the other. */
export const { noteTieToAsk, askBlocks, askAllBlocks } = keepBlocks<Dependencies>({
  keeper: job(),
  async then(work, pairs, asked) {
    await keepBlocksMade(work, asked);
    await withholdInTribesOf(work, pairs);
  },
});

/** Keeps who blocked whom, which decides for whom of the two messages are collapsed. */
async function keepBlocksMade(work: UnitOfWork, { tieIds, dependencies }: AskedTies<Dependencies>): Promise<void> {
  const made = await askBlocksMade(dependencies, tieIds);
  await work.run(job(), async (tx) => {
    await tx.query('DELETE FROM block_made WHERE tie_id = ANY ($1::uuid[])', [tieIds]);
    await tx.query(
      `INSERT INTO block_made (tie_id, blocker_id, blocked_id) SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::uuid[])
       ON CONFLICT DO NOTHING`,
      [made.map(({ tieId }) => tieId), made.map(({ blockerId }) => blockerId), made.map(({ blockedId }) => blockedId)],
    );
  });
}

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
