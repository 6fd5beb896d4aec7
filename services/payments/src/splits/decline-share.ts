import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { lockOwnShare } from './lock-share.ts';
import { ShareAccepted, ShareSettled } from './refusals.ts';
import { settleStatus } from './split-status.ts';

/**
 * Somebody does not owe a share of a split that was made by hand: the payee bears it. @throws {NotFound} @throws
 * {ShareAccepted} @throws {ShareSettled}
 */
export function declineShare(work: UnitOfWork, person: Person, shareId: string): Promise<string> {
  return work.run(person, async (tx) => {
    const { split, shares, share } = await lockOwnShare(tx, shareId, person.id);
    if (share.acceptedAt !== null) throw new ShareAccepted();
    if (share.status === 'CANCELLED') return share.id;
    if (!share.isOwed) throw new ShareSettled();
    share.settle('CANCELLED', tx.now);
    settleStatus(tx, split, shares);
    return share.id;
  });
}
