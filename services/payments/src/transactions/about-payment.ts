import type { PaymentTransaction } from './payment-transaction.ts';

type About = Pick<
  PaymentTransaction,
  'id' | 'type' | 'userId' | 'payeeId' | 'amount' | 'currency' | 'provider' | 'eventId' | 'splitId' | 'shareId'
>;

/** The fields that every event of a transaction has. */
export function aboutPayment({
  id,
  type,
  userId,
  payeeId,
  amount,
  currency,
  provider,
  eventId,
  splitId,
  shareId,
}: About) {
  return {
    transactionId: id,
    type,
    userId,
    ...(payeeId === null ? {} : { payeeId }),
    amount: Number(amount),
    currency,
    provider,
    ...(eventId === null ? {} : { eventId }),
    ...(splitId === null ? {} : { splitId }),
    ...(shareId === null ? {} : { shareId }),
  };
}
