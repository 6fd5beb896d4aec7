import type { ProviderFact } from '../providers/provider-event.ts';
import type { PaymentTransaction } from './payment-transaction.ts';

export type DisputeType = Extract<ProviderFact, { type: `dispute.${string}` }>['type'];

/** The known state of a payment's dispute. */
export type KnownDispute = Pick<PaymentTransaction, 'disputeStatus' | 'disputedAt' | 'lostAt'>;

/**
 * `NOTE`: changes only `disputedAt`, so that older facts no longer count. `WIN_BACK`: a lost dispute was won after all.
 */
export type DisputeDecision = 'NOTHING' | 'NOTE' | 'FREEZE' | 'RELEASE' | 'LOSE' | 'WIN_BACK';

/**
 * Decides what a fact about a dispute changes. Facts arrive in any order, twice, or not at all. The latest fact counts;
 * of facts in one second, the one that ends the dispute. An inquiry takes no money and changes nothing. A lost dispute
 * can only be won back.
 */
export function decideDispute(known: KnownDispute, type: DisputeType, at: Date): DisputeDecision {
  if (type === 'dispute.inquiry') return 'NOTHING';
  const { disputeStatus, disputedAt } = known;
  const isLost = disputeStatus === 'LOST' || disputeStatus === 'LOST_IN_PART';
  if (disputeStatus !== null && disputedAt !== null && !countsOver(known, type, at)) return 'NOTHING';
  if (type === 'dispute.opened') return isLost || known.lostAt !== null ? 'NOTHING' : 'FREEZE';
  if (type === 'dispute.lost') return isLost ? 'NOTE' : 'LOSE';
  if (disputeStatus === 'WON') return 'NOTE';
  return isLost ? 'WIN_BACK' : 'RELEASE';
}

function countsOver({ disputeStatus, disputedAt }: KnownDispute, type: DisputeType, at: Date): boolean {
  const laterMs = at.getTime() - (disputedAt?.getTime() ?? 0);
  return laterMs > 0 || (laterMs === 0 && disputeStatus === 'OPEN' && type !== 'dispute.opened');
}
