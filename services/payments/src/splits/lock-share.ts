import { NotFound } from '@kindred/contracts/domain-error';
import type { Transaction } from '@kindred/database/transaction';
import { PaymentShare } from './payment-share.ts';
import type { PaymentSplit } from './payment-split.ts';
import { lockSplitOf, sharesOf } from './settle-share.ts';

export interface LockedShare {
  readonly split: PaymentSplit;
  /** All shares of the split, in their order. */
  readonly shares: readonly PaymentShare[];
  readonly share: PaymentShare;
}

/** Locks a share's split, and loads its shares. @throws {NotFound} if the actor has no part in the split */
export async function lockShare(tx: Transaction, shareId: string): Promise<LockedShare> {
  const { splitId } = await tx.get(PaymentShare, shareId, nothing);
  const split = await lockSplitOf(tx, splitId);
  const shares = await sharesOf(tx, split);
  const share = shares.find(({ id }) => id === shareId);
  if (!share) throw new NotFound(nothing);
  return { split, shares, share };
}

/** Locks a share that this person owes. @throws {NotFound} for other people's shares */
export async function lockOwnShare(tx: Transaction, shareId: string, personId: string): Promise<LockedShare> {
  const locked = await lockShare(tx, shareId);
  if (locked.share.userId !== personId) throw new NotFound(nothing);
  return locked;
}

/** Locks a share that is owed to this person. @throws {NotFound} for shares owed to other people */
export async function lockShareOwedTo(tx: Transaction, shareId: string, payeeId: string): Promise<LockedShare> {
  const locked = await lockShare(tx, shareId);
  if (locked.share.payeeId !== payeeId || locked.share.isPayees) throw new NotFound(nothing);
  return locked;
}

const nothing = 'No share of yours';
