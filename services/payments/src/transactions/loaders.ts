import { oneByKey, type LoaderFactory } from '@kindred/service/loaders';
import { openedTexts } from '@kindred/service/sealed-texts';
import DataLoader from 'dataloader';
import { In } from 'typeorm';
import { PaymentTransaction } from './payment-transaction.ts';
import { descriptionOf, nextActionOf } from './sealed-places.ts';

const mostRefunds = 100;
const largestBatch = 500;

/**
 * Refunds by the payment that they give back, the newest first, a hundred each: one statement for all payments of a
 * moment.
 */
const refundsOf: LoaderFactory<string, readonly PaymentTransaction[]> = (reads) =>
  new DataLoader<string, readonly PaymentTransaction[]>(
    async (ids) => {
      const rows = await reads.run(async (tx) => {
        const found = await tx.query<{ id: string }>(
          `SELECT refund.id FROM unnest($1::uuid[]) AS first (id), LATERAL (SELECT id FROM payment_transaction WHERE refund_of = first.id ORDER BY id DESC LIMIT ${mostRefunds}) refund`,
          [ids],
        );
        return tx.find(PaymentTransaction, { id: In(found.map(({ id }) => id)) }, { order: { id: 'DESC' } });
      });
      return ids.map((id) => rows.filter(({ refundOf }) => refundOf === id));
    },
    { maxBatchSize: largestBatch },
  );

export const transactionLoaders = {
  /** Row-level security answers with those in which the asker has a part. */
  transaction: oneByKey(
    (tx, ids: readonly string[]) => tx.find(PaymentTransaction, { id: In(ids) }),
    ({ id }) => id,
  ),
  refundsOf,
  transactionWords: openedTexts(
    ({ id, description }: PaymentTransaction) => description && { place: descriptionOf(id), sealed: description },
  ),
  /** What the payer has to do before the payment goes on. */
  transactionAction: openedTexts(
    ({ id, nextAction }: PaymentTransaction) => nextAction && { place: nextActionOf(id), sealed: nextAction },
  ),
};
