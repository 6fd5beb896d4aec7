import type { Stripe } from 'stripe';
import type { Outcome } from '../outcome.ts';
import type { RefundRequest } from '../payment-provider.ts';
import { toStripe } from './stripe-amounts.ts';
import { declinedOr } from './stripe-errors.ts';
import { keyName, outcomeOfRefund } from './stripe-outcomes.ts';

export async function refundCharge(stripe: Stripe, { key, charge, amount }: RefundRequest): Promise<Outcome> {
  try {
    return outcomeOfRefund(
      await stripe.refunds.create(
        { payment_intent: charge, amount: toStripe(amount, 'refund').amount, metadata: { [keyName]: key } },
        { idempotencyKey: key },
      ),
    );
  } catch (error) {
    return declinedOr(error);
  }
}

/** The outcome of a charge's refund that was made with this key; null if there is none. */
export async function findRefund(stripe: Stripe, charge: string, key: string): Promise<Outcome | null> {
  for await (const refund of stripe.refunds.list({ payment_intent: charge, limit: 100 })) {
    // A refund that was made without a call of ours has no key. Its id takes the key's place.
    if (refund.metadata?.[keyName] === key || refund.id === key) return outcomeOfRefund(refund);
  }
  return null;
}
