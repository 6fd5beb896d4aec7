import { divideEqually } from './division.ts';
import type { PaymentShare, ShareStatus } from './payment-share.ts';

/** A share as it stands when its event changes. */
export interface ShareSnapshot {
  readonly userId: string;
  /** Minor units. */
  readonly amount: bigint;
  readonly status: ShareStatus;
  /** What paid it; null for the payee's own, and for what nobody paid. */
  readonly transactionId: string | null;
  /** Whether a payment of it has not ended yet. */
  readonly isUnderWay: boolean;
}

export interface Bill {
  /** Minor units, 0 included. */
  readonly cost: bigint;
  readonly payeeId: string;
  /** In the order in which units that do not come out even are given out. */
  readonly participantIds: readonly string[];
}

/**
 * Whether an event's change leaves a share as it is: paid, waived, on its way, or given back to somebody who still
 * takes part.
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
 * What everybody's share of an event comes to after it changed, in minor units by person. What is fixed stays, and what
 * then is left of the cost is divided equally among the others who take part, the payee with them; nobody else owes
 * anything. Where more is fixed than it costs now, nothing is left to pay: the sum of all shares is then above the
 * cost, and what is too much is for the payee to give back.
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
 * Brings a share that is not fixed to its new amount. Nothing of it is owed for 0; who got back what they paid, and
 * left, may come again.
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
