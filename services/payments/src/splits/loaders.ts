import { manyByKey, oneByKey } from '@kindred/service/loaders';
import { openedTexts } from '@kindred/service/sealed-texts';
import { In } from 'typeorm';
import { PaymentTransaction } from '../transactions/payment-transaction.ts';
import { PaymentShare } from './payment-share.ts';
import { descriptionOf, PaymentSplit } from './payment-split.ts';

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
  /** What a split is for, in its payee's words. */
  splitDescription: openedTexts(
    ({ id, description }: PaymentSplit) => description && { place: descriptionOf(id), sealed: description },
  ),
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
