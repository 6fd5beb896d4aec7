import type { Transaction } from '@kindred/database/transaction';
import { In } from 'typeorm';
import { PaymentTransaction } from '../transactions/payment-transaction.ts';
import type { PaymentShare } from './payment-share.ts';

/**
 * The payments under way of these shares, by share: at most one for each. A payment for a whole event belongs to a
 * share if it began before the event was divided. The caller has locked the split.
 */
export async function underWayOf(
  tx: Transaction,
  shares: readonly Pick<PaymentShare, 'id'>[],
): Promise<ReadonlyMap<string, PaymentTransaction>> {
  if (shares.length === 0) return new Map();
  const found = await tx.find(
    PaymentTransaction,
    {
      shareId: In(shares.map(({ id }) => id)),
      type: In(['SPLIT_PAYMENT', 'EVENT_PAYMENT']),
      status: In(['INITIATED', 'PROCESSING']),
    },
    { order: { id: 'ASC' } },
  );
  return new Map(found.flatMap((payment) => (payment.shareId === null ? [] : [[payment.shareId, payment] as const])));
}
