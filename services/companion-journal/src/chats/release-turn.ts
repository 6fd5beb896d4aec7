import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { ClaimedTurn } from './claim-turn.ts';
import { ChatTurn, type ReleasedTurn } from './chat-turn.ts';

/** Gives a claim back without a reply. Does nothing if the claim was lost. */
export async function releaseTurn(
  work: UnitOfWork,
  { turnId, ownerId, claim }: Pick<ClaimedTurn, 'turnId' | 'ownerId' | 'claim'>,
  released: ReleasedTurn,
): Promise<void> {
  await work.run({ role: 'person', id: ownerId }, async (tx) => {
    const turn = await tx.lockOne(ChatTurn, { id: turnId, claim });
    turn?.release(released, tx.now);
  });
}
