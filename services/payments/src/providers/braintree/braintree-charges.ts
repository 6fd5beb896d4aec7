import type { BraintreeGateway, Transaction } from 'braintree';
import { toDecimal } from '../amounts.ts';
import type { Outcome } from '../outcome.ts';
import type { ChargeRequest } from '../payment-provider.ts';
import { refuseUnaccepted } from './braintree-amounts.ts';
import { searched, throwProviderError } from './braintree-client.ts';
import { methodTokenOf } from './braintree-methods.ts';
import { declinedOf, outcomeOf, statusOf } from './braintree-outcomes.ts';

/**
 * Charges once for a key. Only some merchants have Braintree's idempotency keys, so the charge is looked up by its
 * order id first, which is the key.
 */
export async function charge(gateway: BraintreeGateway, { key, amount, method }: ChargeRequest): Promise<Outcome> {
  refuseUnaccepted(amount);
  const before = await findCharge(gateway, key);
  if (before) return before;
  const request = {
    amount: toDecimal(amount),
    paymentMethodToken: methodTokenOf(method),
    orderId: key,
    apiRequestKey: key,
    options: { submitForSettlement: true },
  };
  const response = await gateway.transaction.sale(request).catch(throwProviderError);
  return response.success ? outcomeOf(response.transaction) : declinedOf(response);
}

/** Voids a charge that is not paid. A paid charge stays as it is, because only a refund gives its money back. */
export async function cancelCharge(gateway: BraintreeGateway, id: string): Promise<Outcome> {
  const found = await gateway.transaction.find(id).catch(throwProviderError);
  if ((statusOf(found) ?? 'PROCESSING') !== 'PROCESSING') return outcomeOf(found);
  const response = await gateway.transaction.void(id).catch(throwProviderError);
  return outcomeOf(
    response.success ? response.transaction : await gateway.transaction.find(id).catch(throwProviderError),
  );
}

export async function findCharge(gateway: BraintreeGateway, key: string): Promise<Outcome | null> {
  const found = await findByOrderId(gateway, key, 'sale');
  return found && outcomeOf(found);
}

/** The first transaction of a type with this order id. */
export async function findByOrderId(
  gateway: BraintreeGateway,
  key: string,
  type: 'sale' | 'credit',
): Promise<Transaction | null> {
  for await (const page of searched(gateway, (search) => search.orderId().is(key))) {
    const found = page.find((one) => one.type === type);
    if (found) return found;
  }
  return null;
}
