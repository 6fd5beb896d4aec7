import type { Transaction } from '@kindred/database/transaction';
import { In } from 'typeorm';
import { PaymentTransaction } from '../transactions/payment-transaction.ts';
import type { PaymentShare } from './payment-share.ts';

/**
 * Payments of these shares that have not ended, by share: one for each at most. One for the whole of an event is of a
 * share where it was begun before the event was divided. Whoever asks holds the split.
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
