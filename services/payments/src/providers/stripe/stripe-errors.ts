import { Stripe } from 'stripe';
import type { Declined, DeclineReason } from '../outcome.ts';
import { ProviderFault, ProviderUnavailable } from '../refusals.ts';

/**
 * Stripe's decline codes that a person can do something about (docs.stripe.com/declines/codes); all others are
 * DECLINED.
 */
const reasons: Readonly<Record<string, DeclineReason>> = {
  insufficient_funds: 'INSUFFICIENT_FUNDS',
  expired_card: 'EXPIRED',
  incorrect_cvc: 'INCORRECT_DETAILS',
  incorrect_number: 'INCORRECT_DETAILS',
  incorrect_zip: 'INCORRECT_DETAILS',
  invalid_cvc: 'INCORRECT_DETAILS',
  invalid_expiry_month: 'INCORRECT_DETAILS',
  invalid_expiry_year: 'INCORRECT_DETAILS',
  invalid_number: 'INCORRECT_DETAILS',
  authentication_required: 'AUTHENTICATION_FAILED',
  payment_intent_authentication_failure: 'AUTHENTICATION_FAILED',
  setup_intent_authentication_failure: 'AUTHENTICATION_FAILED',
  payment_method_unexpected_state: 'METHOD_UNUSABLE',
  resource_missing: 'METHOD_UNUSABLE',
  insufficient_capabilities_for_transfer: 'PAYEE_NOT_READY',
  balance_insufficient: 'NOT_YET_SETTLED',
};

/** Refusals of a request that are about the person's means or the payee, and no fault of ours. */
const answers = new Set([
  'payment_method_unexpected_state',
  'insufficient_capabilities_for_transfer',
  'balance_insufficient',
  'charge_already_refunded',
  'charge_disputed',
  'amount_too_large',
  'transfer_already_reversed',
]);

/** The reason that may be shown, from the code that says most. */
export function reasonOf(
  fault: { readonly code?: string; readonly decline_code?: string } | null | undefined,
): DeclineReason {
  return reasons[fault?.decline_code ?? ''] ?? reasons[fault?.code ?? ''] ?? 'DECLINED';
}

/**
 * Makes of a failed call what the port says of it: a decline as an outcome, or throws ProviderUnavailable where the
 * effect is unknown, or a fault. Codes alone are taken over: Stripe's messages quote ids and tokens.
 */
export function declinedOr(error: unknown): Declined {
  if (!(error instanceof Stripe.errors.StripeError)) throw error;
  const { statusCode, code = 'unknown', param } = error;
  if (statusCode === undefined || statusCode >= 500 || statusCode === 429 || statusCode === 409)
    throw new ProviderUnavailable();
  const ofTheMethod = code === 'resource_missing' && (param === 'payment_method' || param === 'customer');
  const tooMuch = error.type === 'StripeInvalidRequestError' && param === 'amount';
  if (error.type === 'StripeCardError' || ofTheMethod || tooMuch || answers.has(code)) {
    return { status: 'declined', id: error.payment_intent?.id ?? null, reason: reasonOf(error) };
  }
  throw new ProviderFault('Stripe', `${error.type}:${code}`);
}

/** For calls that cannot be declined. */
export function neverDeclined(error: unknown): never {
  const { reason } = declinedOr(error);
  throw new ProviderFault('Stripe', reason);
}
