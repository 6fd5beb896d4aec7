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

/** Codes of refusals that are about the person's means or the payee. Other codes are a fault of ours. */
const answers = new Set([
  'payment_method_unexpected_state',
  'insufficient_capabilities_for_transfer',
  'balance_insufficient',
  'charge_already_refunded',
  'charge_disputed',
  'amount_too_large',
  'transfer_already_reversed',
]);

/** The reason that may be shown, from the more specific code. */
export function reasonOf(
  fault: { readonly code?: string; readonly decline_code?: string } | null | undefined,
): DeclineReason {
  return reasons[fault?.decline_code ?? ''] ?? reasons[fault?.code ?? ''] ?? 'DECLINED';
}

/**
 * Translates the error of a failed call. A decline is returned as an outcome. Only Stripe's codes are kept, because its
 * messages quote ids and tokens.
 * @throws {ProviderUnavailable} if the effect is unknown @throws {ProviderFault} for a fault of ours
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

/** Translates the error of a call that cannot be declined: a decline is a fault. Always throws. */
export function neverDeclined(error: unknown): never {
  const { reason } = declinedOr(error);
  throw new ProviderFault('Stripe', reason);
}

/** Whether Stripe has no such object. @throws {ProviderUnavailable} if Stripe did not answer */
export function isMissing(error: unknown): boolean {
  if (error instanceof Stripe.errors.StripeConnectionError) throw new ProviderUnavailable();
  return error instanceof Stripe.errors.StripeError && error.code === 'resource_missing';
}
