import { oneByKey } from '@kindred/service/loaders';
import { openedTexts } from '@kindred/service/sealed-texts';
import { In } from 'typeorm';
import { nextActionOf, PaymentMethod } from './payment-method.ts';

export const methodLoaders = {
  /** What a person has to do before their method is kept. */
  methodAction: openedTexts(
    ({ id, nextAction }: PaymentMethod) => nextAction && { place: nextActionOf(id), sealed: nextAction },
  ),
  /** Row-level security answers with the asker's own alone; removed ones too, for what was paid with them. */
  paymentMethod: oneByKey(
    (tx, ids: readonly string[]) => tx.find(PaymentMethod, { id: In(ids) }),
    ({ id }) => id,
  ),
};
