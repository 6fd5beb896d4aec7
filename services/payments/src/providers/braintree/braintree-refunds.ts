import type { BraintreeGateway, Transaction, ValidatedResponse } from 'braintree';
import { toDecimal } from '../amounts.ts';
import type { Outcome } from '../outcome.ts';
import type { RefundRequest } from '../payment-provider.ts';
import { refuseUnaccepted } from './braintree-amounts.ts';
import { findByOrderId } from './braintree-charges.ts';
import { isMissing, throwProviderError } from './braintree-client.ts';
import { declinedOf, outcomeOf } from './braintree-outcomes.ts';

/**
 * Refunds once for a key. A charge that is not settled cannot be refunded; it can only be voided, and only as a whole.
 * A refund of the whole amount therefore voids such a charge.
 */
export async function refundCharge(
  gateway: BraintreeGateway,
  { key, charge, amount, charged }: RefundRequest,
): Promise<Outcome> {
  refuseUnaccepted(amount);
  const before = await findRefund(gateway, charge, key);
  if (before) return before;
  const request = { amount: toDecimal(amount), orderId: key, apiRequestKey: key };
  const refunded = await requestRefund(gateway, charge, request);
  const isUnsettled = refunded.status === 'declined' && refunded.reason === 'NOT_YET_SETTLED';
  if (!isUnsettled || amount.minorUnits !== charged.minorUnits) return refunded;
  const voided = await gateway.transaction.void(charge).catch(throwProviderError);
  // The charge may have been settled between the refund and the void.
  return voided.success ? voidedAs(charge) : requestRefund(gateway, charge, request);
}

export async function findRefund(gateway: BraintreeGateway, charge: string, key: string): Promise<Outcome | null> {
  const found = await findByOrderId(gateway, key, 'credit');
  if (found) return outcomeOf(found);
  const charged = await gateway.transaction
    .find(charge)
    .catch((error: unknown) => (isMissing(error) ? null : throwProviderError(error)));
  // A refund that was made without a call of ours has no key. Its id takes the key's place.
  if (charged?.refundIds?.includes(key))
    return outcomeOf(await gateway.transaction.find(key).catch(throwProviderError));
  return charged?.status === 'voided' ? voidedAs(charge) : null;
}

interface RefundOptions {
  readonly amount: string;
  readonly orderId: string;
  readonly apiRequestKey: string;
}

/** The client's `refund` accepts these options. Its types know only an amount. */
interface Refunding {
  refund(charge: string, options: RefundOptions): Promise<ValidatedResponse<Transaction>>;
}

async function requestRefund(gateway: BraintreeGateway, charge: string, options: RefundOptions): Promise<Outcome> {
  const transactions = gateway.transaction as unknown as Refunding;
  const response = await transactions.refund(charge, options).catch(throwProviderError);
  return response.success ? outcomeOf(response.transaction) : declinedOf(response);
}

/** A refund by a void has no transaction of its own at Braintree. */
function voidedAs(charge: string): Outcome {
  return { status: 'succeeded', id: `${charge}:void`, fee: null };
}
