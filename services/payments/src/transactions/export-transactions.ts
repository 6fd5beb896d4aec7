import type { Archiving } from '@kindred/service/personal-data/archiving';
import { PaymentTransaction } from './payment-transaction.ts';
import { descriptionOf } from './sealed-places.ts';

/**
 * A person's payments, refunds and payouts, in the order in which they were begun, with what was said about them. Of
 * the other side only that there is one.
 */
export async function exportTransactions({ tx, sealer, userId }: Archiving): Promise<Record<string, unknown>[]> {
  const all = await tx.find(PaymentTransaction, [{ userId }, { payeeId: userId }], { order: { id: 'ASC' } });
  const said = all.flatMap(({ id, description }) =>
    description ? [{ place: descriptionOf(id), sealed: description }] : [],
  );
  const opened = said.length === 0 ? [] : await sealer.openAll(tx, said);
  const words = new Map(said.map(({ place }, index) => [place.rowId, opened[index] ?? null]));
  return all.map(
    ({
      id,
      type,
      status,
      amount,
      refunded,
      currency,
      provider,
      eventId,
      splitId,
      shareId,
      refundOf,
      reason,
      disputeStatus,
      createdAt,
      settledAt,
      userId: payer,
    }) => ({
      id,
      type,
      status,
      role: payer === userId ? 'USER' : 'PAYEE',
      minorUnits: amount.toString(),
      refundedMinorUnits: refunded.toString(),
      currency,
      provider,
      eventId,
      splitId,
      shareId,
      refundOf,
      failureReason: reason,
      disputeStatus,
      createdAt,
      settledAt,
      description: words.get(id) ?? null,
    }),
  );
}
