import type { Stripe } from 'stripe';
import type { Attached, MethodDescription } from '../outcome.ts';
import type { AttachRequest } from '../payment-provider.ts';
import { declinedOr, isMissing, neverDeclined } from './stripe-errors.ts';
import { attachedOf, descriptionOf, keyName } from './stripe-outcomes.ts';

/**
 * Each method has a customer of its own at Stripe. Deleting the customer deletes all that Stripe knows of the method,
 * and nothing at Stripe links a person's methods. The token is `customer:method`.
 */
export function tokenParts(token: string): { customer: string; id: string } {
  const [customer = '', id = ''] = token.split(':');
  return { customer, id };
}

export async function attachMethod(stripe: Stripe, { key, token, returnUrl }: AttachRequest): Promise<Attached> {
  const metadata = { [keyName]: key };
  const customer = await stripe.customers
    .create({ metadata }, { idempotencyKey: `${key}:customer` })
    .catch(neverDeclined);
  try {
    const intent = await stripe.setupIntents.create(
      {
        customer: customer.id,
        payment_method: token,
        confirm: true,
        usage: 'off_session',
        automatic_payment_methods: { enabled: true },
        return_url: returnUrl,
        metadata,
        expand: ['payment_method'],
      },
      { idempotencyKey: `${key}:setup` },
    );
    return attachedOf(intent);
  } catch (error) {
    return declinedOr(error);
  }
}

/** The state of an attachment that waited for its person, by the id of its setup intent. */
export async function findAttachment(stripe: Stripe, id: string): Promise<Attached> {
  return attachedOf(await stripe.setupIntents.retrieve(id, { expand: ['payment_method'] }).catch(neverDeclined));
}

export async function detachMethod(stripe: Stripe, method: string): Promise<void> {
  const { customer } = tokenParts(method);
  await stripe.customers.del(customer).catch((error: unknown) => {
    if (!isMissing(error)) neverDeclined(error);
  });
}

/** Null if the method is gone, or is another customer's. */
export async function describeMethod(stripe: Stripe, method: string): Promise<MethodDescription | null> {
  try {
    const { customer, id } = tokenParts(method);
    const found = await stripe.paymentMethods.retrieve(id);
    return found.customer === customer ? descriptionOf(found) : null;
  } catch (error) {
    return isMissing(error) ? null : neverDeclined(error);
  }
}
