import type { PaymentTransaction } from './payment-transaction.ts';

type About = Pick<
  PaymentTransaction,
  'id' | 'type' | 'userId' | 'payeeId' | 'amount' | 'currency' | 'provider' | 'eventId' | 'splitId' | 'shareId'
>;

/** What every event of a transaction says of it: who, how much, and what for. */
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
