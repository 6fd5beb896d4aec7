import type { DeclineReason } from '../providers/outcome.ts';
import { OffTheDiagram } from './refusals.ts';

export type TransactionType = 'EVENT_PAYMENT' | 'SPLIT_PAYMENT' | 'REFUND' | 'PAYOUT';
export type TransactionStatus = 'INITIATED' | 'PROCESSING' | 'COMPLETED' | 'REFUNDED' | 'FAILED' | 'CANCELLED';

/**
 * Why a transaction ended: a decline, or one of ours. `NOT_RECEIVED`: the receiver did not get the money by hand.
 * `NO_LONGER_OWED`: nothing was owed any more. `RETURNED`: the bank sent completed money back.
 */
export type EndReason = DeclineReason | 'NOT_RECEIVED' | 'NO_LONGER_OWED' | 'RETURNED';

/** A payment that is `LOST_IN_PART` pays for the rest of its amount. One that is `LOST` pays for nothing. */
export type DisputeStatus = 'OPEN' | 'WON' | 'LOST' | 'LOST_IN_PART';

/**
 * The status diagram. A refund or payout is REFUNDED if it was completed and a bank returned it; that is its end. A
 * payment is COMPLETED again if a refund of it was returned.
 */
const moves: Readonly<Record<TransactionStatus, readonly TransactionStatus[]>> = {
  INITIATED: ['PROCESSING', 'FAILED', 'CANCELLED'],
  PROCESSING: ['COMPLETED', 'FAILED', 'CANCELLED'],
  COMPLETED: ['REFUNDED'],
  REFUNDED: ['COMPLETED'],
  FAILED: [],
  CANCELLED: [],
};

/** @throws {OffTheDiagram} if the diagram has no move between these statuses */
export function refuseUnlessOnDiagram(from: TransactionStatus, to: TransactionStatus): void {
  if (!moves[from].includes(to)) throw new OffTheDiagram(from, to);
}
