import { Stripe } from 'stripe';
import type { Outcome } from '../outcome.ts';
import type { ChargeRequest } from '../payment-provider.ts';
import { toStripe } from './stripe-amounts.ts';
import { declinedOr, neverDeclined } from './stripe-errors.ts';
import { tokenParts } from './stripe-methods.ts';
import { keyName, outcomeOfIntent } from './stripe-outcomes.ts';

const withFee = ['latest_charge.balance_transaction'];

export async function charge(stripe: Stripe, { key, amount, method, returnUrl }: ChargeRequest): Promise<Outcome> {
  const { customer, id } = tokenParts(method);
  try {
    return outcomeOfIntent(
      await stripe.paymentIntents.create(
        {
          ...toStripe(amount),
          customer,
          payment_method: id,
          confirm: true,
          automatic_payment_methods: { enabled: true },
          return_url: returnUrl,
          metadata: { [keyName]: key },
          expand: withFee,
        },
        { idempotencyKey: key },
      ),
    );
  } catch (error) {
    return declinedOr(error);
  }
}

/** Cancels a charge. The outcome of a charge that can no longer be cancelled is the state that Stripe has for it. */
export async function cancelCharge(stripe: Stripe, id: string): Promise<Outcome> {
  try {
    return outcomeOfIntent(await stripe.paymentIntents.cancel(id));
  } catch (error) {
    if (!(error instanceof Stripe.errors.StripeError) || error.code !== 'payment_intent_unexpected_state')
      return declinedOr(error);
    return outcomeOfIntent(await stripe.paymentIntents.retrieve(id, { expand: withFee }).catch(neverDeclined));
  }
}

/** The outcome of the charge that was made with this key; null if there is none. */
export async function findCharge(stripe: Stripe, key: string): Promise<Outcome | null> {
  const {
    data: [found],
  } = await stripe.paymentIntents.search({
    query: `metadata['${keyName}']:'${key}'`,
    expand: withFee.map((path) => `data.${path}`),
  });
  return found ? outcomeOfIntent(found) : null;
}
