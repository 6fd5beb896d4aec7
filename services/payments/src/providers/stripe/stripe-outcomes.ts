import type { Stripe } from 'stripe';
import type { Money } from '../amounts.ts';
import type { Attached, MethodDescription, NextAction, Outcome } from '../outcome.ts';
import { feeFromStripe } from './stripe-amounts.ts';
import { reasonOf } from './stripe-errors.ts';

/** Under what name our key stands in Stripe's metadata. */
export const keyName = 'kindred_key';

/**
 * How a payment intent stands. One that waits for another method is declined: ours are never confirmed a second time.
 */
export function outcomeOfIntent(intent: Stripe.PaymentIntent): Outcome {
  const { id, status } = intent;
  if (status === 'succeeded') return { status: 'succeeded', id, fee: feeOf(intent.latest_charge) };
  if (status === 'requires_action') return { status: 'requires-action', id, action: actionOf(intent) };
  if (status === 'canceled') return { status: 'cancelled', id };
  if (status === 'requires_payment_method')
    return { status: 'declined', id, reason: reasonOf(intent.last_payment_error) };
  return { status: 'processing', id };
}

/**
 * How keeping a method stands, of an intent that has the method itself in it. The token is the ids of the customer and
 * the method.
 */
export function attachedOf(intent: Stripe.SetupIntent): Attached {
  if (intent.status === 'requires_action')
    return { status: 'requires-action', id: intent.id, action: actionOf(intent) };
  const [customer, method] = [idOf(intent.customer), intent.payment_method];
  if (intent.status !== 'succeeded' || customer === null || method === null || typeof method === 'string')
    return { status: 'declined', id: intent.id, reason: reasonOf(intent.last_setup_error) };
  return { status: 'attached', token: `${customer}:${method.id}`, description: descriptionOf(method) };
}

/** The state of a refund or a payout. */
type Sent = Extract<Outcome, { status: 'succeeded' | 'processing' | 'declined' }>;

export function outcomeOfRefund({ id, status }: Stripe.Refund): Sent {
  if (status === 'succeeded') return { status: 'succeeded', id, fee: null };
  if (status === 'failed' || status === 'canceled') return { status: 'declined', id, reason: 'DECLINED' };
  return { status: 'processing', id };
}

export function outcomeOfPayout({ id, status }: Stripe.Payout): Sent {
  if (status === 'paid') return { status: 'succeeded', id, fee: null };
  if (status === 'failed' || status === 'canceled') return { status: 'declined', id, reason: 'DECLINED' };
  return { status: 'processing', id };
}

/** What the person is to do: a page, where Stripe has one, and the secret for its script in any case. */
export function actionOf({
  next_action,
  client_secret,
}: Pick<Stripe.PaymentIntent | Stripe.SetupIntent, 'next_action' | 'client_secret'>): NextAction {
  return { url: next_action?.redirect_to_url?.url ?? null, clientSecret: client_secret };
}

/** What Stripe keeps of a charge, where it was asked to say so along with it. */
export function feeOf(charge: Stripe.PaymentIntent['latest_charge']): Money | null {
  if (charge === null || typeof charge === 'string') return null;
  const line = charge.balance_transaction;
  return line === null || typeof line === 'string' ? null : feeFromStripe(line.fee, line.currency);
}

/**
 * Type, last four digits and expiry. A method of another kind than we know is shown as a bank account without digits.
 */
export function descriptionOf({
  card,
  us_bank_account: bank,
  sepa_debit: sepa,
}: Stripe.PaymentMethod): MethodDescription {
  if (card)
    return {
      type: card.funding === 'debit' ? 'DEBIT_CARD' : 'CREDIT_CARD',
      last4: card.last4,
      expires: { month: card.exp_month, year: card.exp_year },
    };
  return { type: 'BANK_ACCOUNT', last4: bank?.last4 ?? sepa?.last4 ?? null, expires: null };
}

export const idOf = (one: string | { readonly id: string } | null): string | null =>
  typeof one === 'object' && one !== null ? one.id : one;
