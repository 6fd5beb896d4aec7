import { divideEqually } from './division.ts';
import type { PaymentShare, ShareStatus } from './payment-share.ts';

/** A share at the time of its event's change. */
export interface ShareSnapshot {
  readonly userId: string;
  /** Minor units. */
  readonly amount: bigint;
  readonly status: ShareStatus;
  /** The payment of the share. Null for the payee's own share, and for an unpaid one. */
  readonly transactionId: string | null;
  /** Whether a payment of it has not ended yet. */
  readonly isUnderWay: boolean;
}

export interface Bill {
  /** Minor units, 0 included. */
  readonly cost: bigint;
  readonly payeeId: string;
  /** In the order in which indivisible minor units are assigned. */
  readonly participantIds: readonly string[];
}

/**
 * Whether a change of the event leaves the share as it is: it is paid, waived, being paid, or refunded to a person who
 * still takes part.
 */
export function isFixed(
  { payeeId, participantIds }: Omit<Bill, 'cost'>,
  { userId, amount, status, transactionId, isUnderWay }: ShareSnapshot,
): boolean {
  if (userId === payeeId) return false;
  if (status === 'NOT_REQUIRED' || (status === 'COMPLETED' && transactionId !== null)) return true;
  return participantIds.includes(userId) && ((status === 'REFUNDED' && amount > 0n) || isUnderWay);
}

/**
 * The new amount of each person's share, in minor units. Fixed shares stay. The rest of the cost is divided equally
 * among the other participants, the payee included; all others owe nothing. If the fixed shares exceed the cost, nobody
 * else pays. The sum of the shares is then above the cost, and the payee refunds the excess.
 */
export function divideAnew({ cost, ...bill }: Bill, standings: readonly ShareSnapshot[]): ReadonlyMap<string, bigint> {
  const fixed = new Map(
    standings.filter((standing) => isFixed(bill, standing)).map(({ userId, amount }) => [userId, amount]),
  );
  const left = cost - [...fixed.values()].reduce((sum, amount) => sum + amount, 0n);
  const open = bill.participantIds.filter((userId) => !fixed.has(userId));
  const parts = divideEqually(left > 0n ? left : 0n, open.length);
  return new Map([
    ...standings.map(({ userId, amount }) => [userId, fixed.has(userId) ? amount : 0n] as const),
    ...open.map((userId, place) => [userId, parts[place] ?? 0n] as const),
  ]);
}

/**
 * Sets the amount of a share that is not fixed. An amount of 0 cancels it. A person whose share was refunded, and who
 * left, can take part again.
 */
export function setShare(share: PaymentShare, amount: bigint, now: Date): void {
  share.amount = amount;
  share.refunded = 0n;
  if (amount === 0n && share.status === 'REFUNDED') return;
  share.transactionId = null;
  if (amount === 0n) share.settle('CANCELLED', now);
  else if (share.isPayees) share.settle('COMPLETED', now);
  else share.owe(share.status === 'FAILED' ? 'FAILED' : 'PENDING');
}
