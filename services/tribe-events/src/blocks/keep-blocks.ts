import { job } from '@kindred/database/actor';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { BlockedPair } from '@kindred/identity-client/ask-blocked-pairs';
import { keepBlocks } from '@kindred/identity-client/blocks/keep-blocks';
import type { Dependencies } from '../dependencies.ts';

/** The pairs of people with a block between them, and the end of what one of them could still see of the other. */
export const { noteTieToAsk, askBlocks, askAllBlocks } = keepBlocks<Dependencies>({
  keeper: job(),
  then: withholdInvitations,
});

/**
 * Withholds open invitations to tribes in which a member has a block with the invited person. The invitation looks sent
 * to the tribe, and lapses. Running it again changes nothing.
 */
async function withholdInvitations(work: UnitOfWork, pairs: readonly BlockedPair[]): Promise<void> {
  const blocked = pairs.filter((pair) => pair.blocked);
  if (blocked.length === 0) return;
  await work.run(job(), (tx) =>
    tx.query(
      `UPDATE tribe_membership m SET is_withheld = true FROM unnest($1::uuid[], $2::uuid[]) AS pair (one, other)
       WHERE m.status = 'PENDING' AND NOT m.is_withheld AND m.user_id IN (pair.one, pair.other) AND EXISTS (
         SELECT FROM tribe_membership f WHERE f.tribe_id = m.tribe_id AND f.status IN ('ACTIVE', 'INACTIVE')
         AND f.user_id = CASE m.user_id WHEN pair.one THEN pair.other ELSE pair.one END)`,
      [blocked.map(({ oneId }) => oneId), blocked.map(({ otherId }) => otherId)],
    ),
  );
}
