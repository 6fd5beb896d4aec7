import { oneByKey, type LoaderFactory } from '@kindred/service/loaders';
import DataLoader from 'dataloader';
import { In } from 'typeorm';
import type { Dependencies } from '../dependencies.ts';
import type { NextAction } from '../providers/outcome.ts';
import { nextActionOf, PaymentMethod } from './payment-method.ts';

/** What somebody is asked to do before their method is kept, opened for all methods of a moment at once. */
const methodAction: LoaderFactory<PaymentMethod, NextAction | null, Dependencies> = (reads, { dependencies }) =>
  new DataLoader<PaymentMethod, NextAction | null>(
    async (methods) => {
      const asked = methods.flatMap(({ id, nextAction }) => (nextAction ? [{ id, sealed: nextAction }] : []));
      const texts =
        asked.length === 0
          ? []
          : await reads.run((tx) =>
              dependencies.sealer.openAll(
                tx,
                asked.map(({ id, sealed }) => ({ place: nextActionOf(id), sealed })),
              ),
            );
      const byId = new Map(asked.map(({ id }, index) => [id, texts[index] ?? null]));
      return methods.map(({ id }) => JSON.parse(byId.get(id) ?? 'null') as NextAction | null);
    },
    { maxBatchSize: 500 },
  );

export const methodLoaders = {
  methodAction,
  /** Row-level security answers with the asker's own alone; removed ones too, for what was paid with them. */
  paymentMethod: oneByKey(
    (tx, ids: readonly string[]) => tx.find(PaymentMethod, { id: In(ids) }),
    ({ id }) => id,
  ),
};
