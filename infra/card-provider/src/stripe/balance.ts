import { newStripeId } from '../store.ts';
import { seconds, type World } from '../world.ts';
import type { BalanceTransaction } from './objects.ts';

/** What Stripe keeps of a card payment in many countries: 2.9 % and 30 of the smallest unit, rounded half up. */
export function feeOf(amount: number): number {
  return Math.floor((amount * 29 + 500) / 1_000) + 30;
}

interface Booking {
  readonly type: string;
  readonly category?: string;
  readonly amount: number;
  readonly fee?: number;
  readonly currency: string;
  readonly source: string | null;
  readonly description?: string;
}

/** A line of the platform's balance. */
export function book(
  { store }: World,
  { type, category = type, amount, fee = 0, currency, source, description }: Booking,
): BalanceTransaction {
  return store.put<'balance_transaction'>({
    id: newStripeId('txn'),
    object: 'balance_transaction',
    created: seconds(),
    livemode: false,
    amount,
    fee,
    net: amount - fee,
    currency,
    type,
    reporting_category: category,
    source,
    description: description ?? null,
  });
}
