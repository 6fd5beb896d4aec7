import type { Archiving } from '@kindred/service/personal-data/archiving';
import { ArrayContains, In } from 'typeorm';
import { PaymentShare } from './payment-share.ts';
import { descriptionOf, PaymentSplit } from './payment-split.ts';

/**
 * The splits in which a person has a part, the oldest first, with their own share and what the split is for. Of the
 * others nothing but the total.
 */
export async function exportSplits({ tx, sealer, userId }: Archiving): Promise<Record<string, unknown>[]> {
  const splits = await tx.find(PaymentSplit, [{ payeeId: userId }, { participantIds: ArrayContains([userId]) }], {
    order: { id: 'ASC' },
  });
  const shares = await tx.find(PaymentShare, { userId, splitId: In(splits.map(({ id }) => id)) });
  const shareIn = new Map(shares.map((share) => [share.splitId, share]));
  const said = splits.flatMap(({ id, description }) =>
    description ? [{ place: descriptionOf(id), sealed: description }] : [],
  );
  const opened = said.length === 0 ? [] : await sealer.openAll(tx, said);
  const words = new Map(said.map(({ place }, index) => [place.rowId, opened[index] ?? null]));
  return splits.map(({ id, payeeId, tribeId, eventId, total, currency, splitType, status, dueDate, createdAt }) => ({
    id,
    role: payeeId === userId ? 'PAYEE' : 'PARTICIPANT',
    tribeId,
    eventId,
    totalMinorUnits: total.toString(),
    currency,
    splitType,
    status,
    dueDate,
    createdAt,
    description: words.get(id) ?? null,
    share: exported(shareIn.get(id)),
  }));
}

function exported(share: PaymentShare | undefined): Record<string, unknown> | null {
  if (!share) return null;
  const { id, amount, refunded, basisPoints, status, acceptedAt, transactionId, remindedAt, settledAt } = share;
  return {
    id,
    minorUnits: amount.toString(),
    refundedMinorUnits: refunded.toString(),
    basisPoints,
    status,
    acceptedAt,
    transactionId,
    remindedAt,
    settledAt,
  };
}
