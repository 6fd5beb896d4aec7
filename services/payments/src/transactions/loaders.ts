import { oneByKey, type LoaderFactory } from '@kindred/service/loaders';
import DataLoader from 'dataloader';
import { In } from 'typeorm';
import type { Dependencies } from '../dependencies.ts';
import type { NextAction } from '../providers/outcome.ts';
import { descriptionOf, nextActionOf, PaymentTransaction } from './payment-transaction.ts';

const mostRefunds = 100;
const largestBatch = 500;

/**
 * Sealed values of transactions, opened for all of a moment at once. Null where nothing was sealed, and where its
 * author is gone.
 */
function opened(
  columnOf: (transaction: PaymentTransaction) => Buffer | null,
  placeOf: typeof descriptionOf,
): LoaderFactory<PaymentTransaction, string | null, Dependencies> {
  return (reads, { dependencies }) =>
    new DataLoader<PaymentTransaction, string | null>(
      async (transactions) => {
        const sealed = transactions.flatMap((transaction) => {
          const value = columnOf(transaction);
          return value === null ? [] : [{ place: placeOf(transaction.id), sealed: value }];
        });
        const texts = sealed.length === 0 ? [] : await reads.run((tx) => dependencies.sealer.openAll(tx, sealed));
        const byId = new Map(sealed.map(({ place }, index) => [place.rowId, texts[index] ?? null]));
        return transactions.map(({ id }) => byId.get(id) ?? null);
      },
      { maxBatchSize: largestBatch },
    );
}

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

const nextActionText = opened(({ nextAction }) => nextAction, nextActionOf);

export const transactionLoaders = {
  /** Row-level security answers with those in which the asker has a part. */
  transaction: oneByKey(
    (tx, ids: readonly string[]) => tx.find(PaymentTransaction, { id: In(ids) }),
    ({ id }) => id,
  ),
  refundsOf,
  transactionWords: opened(({ description }) => description, descriptionOf),
  transactionAction: nextActionText,
};

/** What somebody is asked to do, as it was sealed. */
export function nextActionIn(text: string | null): NextAction | null {
  return text === null ? null : (JSON.parse(text) as NextAction);
}
