import { NotFound } from '@kindred/contracts/domain-error';
import type { Transaction } from '@kindred/database/transaction';
import { PaymentShare } from './payment-share.ts';
import type { PaymentSplit } from './payment-split.ts';
import { lockSplitOf, sharesOf } from './settle-share.ts';

export interface LockedShare {
  readonly split: PaymentSplit;
  /** All of the split's, in their order. */
  readonly shares: readonly PaymentShare[];
  readonly share: PaymentShare;
}

/**
 * A share under the lock of its split, as it stands then. @throws {NotFound} for one of a split in which the actor has
 * no part
 */
export async function lockShare(tx: Transaction, shareId: string): Promise<LockedShare> {
  const { splitId } = await tx.get(PaymentShare, shareId, nothing);
  const split = await lockSplitOf(tx, splitId);
  const shares = await sharesOf(tx, split);
  const share = shares.find(({ id }) => id === shareId);
  if (!share) throw new NotFound(nothing);
  return { split, shares, share };
}

/** One that this person has to pay. @throws {NotFound} for anybody else's */
export async function lockOwnShare(tx: Transaction, shareId: string, personId: string): Promise<LockedShare> {
  const locked = await lockShare(tx, shareId);
  if (locked.share.userId !== personId) throw new NotFound(nothing);
  return locked;
}

/** One that this person is paid. @throws {NotFound} for one that is owed to anybody else */
export async function lockShareOwedTo(tx: Transaction, shareId: string, payeeId: string): Promise<LockedShare> {
  const locked = await lockShare(tx, shareId);
  if (locked.share.payeeId !== payeeId || locked.share.isPayees) throw new NotFound(nothing);
  return locked;
}

const nothing = 'No share of yours';
