import { manyByKey, oneByKey, type LoaderFactory } from '@kindred/service/loaders';
import DataLoader from 'dataloader';
import { In } from 'typeorm';
import type { Dependencies } from '../dependencies.ts';
import { PaymentTransaction } from '../transactions/payment-transaction.ts';
import { PaymentShare } from './payment-share.ts';
import { descriptionOf, PaymentSplit } from './payment-split.ts';

/**
 * What splits are for, in their payees' words, by split. Null where nothing was said, and where who said it was erased.
 */
const splitDescription: LoaderFactory<string, string | null, Dependencies> = (reads, { dependencies }) =>
  new DataLoader<string, string | null>(
    (ids) =>
      reads.run(async (tx) => {
        const rows = await tx.query<{ id: string; sealed: Buffer }>(
          'SELECT id, description AS sealed FROM payment_split WHERE id = ANY ($1::uuid[]) AND description IS NOT NULL',
          [ids],
        );
        const texts =
          rows.length === 0
            ? []
            : await dependencies.sealer.openAll(
                tx,
                rows.map(({ id, sealed }) => ({ place: descriptionOf(id), sealed })),
              );
        const bySplit = new Map(rows.map(({ id }, index) => [id, texts[index] ?? null]));
        return ids.map((id) => bySplit.get(id) ?? null);
      }),
    { maxBatchSize: 500 },
  );

/** The newest of each split that row-level security shows to who asks. */
const newestOfSplits = `
  SELECT payment.id FROM unnest($1::uuid[]) AS asked (split_id)
  CROSS JOIN LATERAL (SELECT id FROM payment_transaction WHERE payment_transaction.split_id = asked.split_id ORDER BY id DESC LIMIT 100) AS payment`;

/** The newest payment of each share that row-level security shows to who asks: its payer and its payee. */
const newestOfShares = `
  SELECT payment.id FROM unnest($1::uuid[]) AS asked (share_id)
  CROSS JOIN LATERAL (
    SELECT id FROM payment_transaction WHERE payment_transaction.share_id = asked.share_id AND type IN ('SPLIT_PAYMENT', 'EVENT_PAYMENT') ORDER BY id DESC LIMIT 1
  ) AS payment`;

export const splitLoaders = {
  splitDescription,
  split: oneByKey(
    (tx, ids: readonly string[]) => tx.find(PaymentSplit, { id: In(ids) }),
    ({ id }) => id,
  ),
  share: oneByKey(
    (tx, ids: readonly string[]) => tx.find(PaymentShare, { id: In(ids) }),
    ({ id }) => id,
  ),
  sharesOfSplit: manyByKey(
    (tx, splitIds: readonly string[]) =>
      tx.find(PaymentShare, { splitId: In(splitIds) }, { order: { position: 'ASC', id: 'ASC' } }),
    ({ splitId }) => splitId,
  ),
  paymentOfShare: oneByKey(
    async (tx, shareIds: readonly string[]) => {
      const found = await tx.query<{ id: string }>(newestOfShares, [shareIds]);
      return tx.find(PaymentTransaction, { id: In(found.map(({ id }) => id)) });
    },
    ({ shareId }) => shareId ?? '',
  ),
  transactionsOfSplit: manyByKey(
    async (tx, splitIds: readonly string[]) => {
      const found = await tx.query<{ id: string }>(newestOfSplits, [splitIds]);
      return tx.find(PaymentTransaction, { id: In(found.map(({ id }) => id)) }, { order: { id: 'DESC' } });
    },
    ({ splitId }) => splitId ?? '',
  ),
};
