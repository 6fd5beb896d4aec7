import { createHash } from 'node:crypto';
import type { BraintreeGateway, CreditCard, Customer, VenmoAccount } from 'braintree';
import type { Attached, MethodDescription } from '../outcome.ts';
import type { AttachRequest } from '../payment-provider.ts';
import { isMissing, throwProviderError } from './braintree-client.ts';
import { customerIsThere, declinedOf, descriptionOf } from './braintree-outcomes.ts';

/**
 * Each method has a customer of its own at Braintree, whose id follows from the key. Attaching twice with one key finds
 * the same customer. The token is `customer:method`.
 */
export async function attachMethod(gateway: BraintreeGateway, { key, token }: AttachRequest): Promise<Attached> {
  const id = createHash('sha256').update(key).digest('hex').slice(0, 32);
  const response = await gateway.customer.create({ id, paymentMethodNonce: token }).catch(throwProviderError);
  if (response.success) return attachedOf(response.customer);
  if (response.errors.deepErrors().some(({ code }) => code === customerIsThere))
    return attachedOf(await gateway.customer.find(id).catch(throwProviderError));
  return declinedOf({ errors: response.errors });
}

export async function detachMethod(gateway: BraintreeGateway, method: string): Promise<void> {
  const [customer = ''] = method.split(':');
  await gateway.customer.delete(customer).catch((error: unknown) => {
    if (!isMissing(error)) throwProviderError(error);
  });
}

/** Null if Braintree does not know the method. */
export async function describeMethod(gateway: BraintreeGateway, method: string): Promise<MethodDescription | null> {
  const found = await gateway.paymentMethod
    .find(methodTokenOf(method))
    .catch((error: unknown) => (isMissing(error) ? null : throwProviderError(error)));
  return found === null ? null : descriptionOf(found as CreditCard | VenmoAccount);
}

/** The part of our token that Braintree charges. */
export function methodTokenOf(method: string): string {
  const [, token = ''] = method.split(':');
  return token;
}

function attachedOf({ id, paymentMethods = [] }: Customer): Attached {
  const [method] = paymentMethods;
  if (!method) return { status: 'declined', id: null, reason: 'METHOD_UNUSABLE' };
  return {
    status: 'attached',
    token: `${id}:${method.token}`,
    description: descriptionOf(method as CreditCard | VenmoAccount),
  };
}
