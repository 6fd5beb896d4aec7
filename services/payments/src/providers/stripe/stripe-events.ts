import type { Stripe } from 'stripe';
import { is, textIn } from '../readable.ts';
import type { ProviderFact } from '../provider-event.ts';
import { fromStripe } from './stripe-amounts.ts';
import { disputeFact } from './stripe-disputes.ts';
import { reasonOf } from './stripe-errors.ts';
import { actionOf, idOf, keyName, outcomeOfPayout, outcomeOfRefund } from './stripe-outcomes.ts';

/**
 * The fact of a Stripe event: the state of the object in it. The event's name is ignored, so other names and older API
 * versions with the same object give the same fact. Null for objects and states that mean nothing here.
 * @throws for an object that does not match Stripe's documentation
 */
export function factOf({ data: { object }, account }: Stripe.Event): ProviderFact | null {
  const told = object as unknown;
  if (is<Stripe.PaymentIntent>(told, 'payment_intent')) return chargeFact(told);
  if (is<Stripe.Refund>(told, 'refund')) return refundFact(told);
  // A payout without an account is our own, from our balance to our bank.
  if (is<Stripe.Payout>(told, 'payout')) return account === undefined ? null : payoutFact(told, account);
  if (is<Stripe.Dispute>(told, 'dispute')) return disputeFact(told);
  if (is<Stripe.SetupIntent>(told, 'setup_intent')) return methodFact(told);
  // A payment method without a customer was detached.
  if (is<Stripe.PaymentMethod>(told, 'payment_method'))
    return told.customer ? null : { type: 'method.removed', about: { id: textIn(told.id), key: null } };
  if (is<Stripe.Account>(told, 'account')) return payeeFact(told);
  return null;
}

/** Ignores an account that we did not open: it belongs to no payee. */
function payeeFact(account: Stripe.Account): ProviderFact | null {
  const about = aboutOf(account);
  return about.key === null
    ? null
    : { type: 'payee.changed', about, ready: account.payouts_enabled && account.details_submitted };
}

const aboutOf = ({ id, metadata }: { readonly id: string; readonly metadata?: Stripe.Metadata | null }) => ({
  id: textIn(id),
  key: metadata?.[keyName] ?? null,
});

function chargeFact(intent: Stripe.PaymentIntent): ProviderFact | null {
  const about = aboutOf(intent);
  const amount = fromStripe(intent.amount, intent.currency);
  switch (intent.status) {
    case 'succeeded':
      return { type: 'charge.succeeded', about, amount, fee: null };
    case 'processing':
      return { type: 'charge.processing', about, amount };
    case 'canceled':
      return { type: 'charge.cancelled', about, amount };
    case 'requires_action':
      return { type: 'charge.requires-action', about, amount, action: actionOf(intent) };
    case 'requires_payment_method':
      // An intent before its first attempt has this status too, but no error.
      return intent.last_payment_error
        ? { type: 'charge.failed', about, amount, reason: reasonOf(intent.last_payment_error) }
        : null;
    default:
      return null;
  }
}

export function refundFact(refund: Stripe.Refund): ProviderFact | null {
  const charge = idOf(refund.payment_intent);
  if (charge === null) return null;
  const types = { succeeded: 'refund.succeeded', declined: 'refund.failed', processing: 'refund.processing' } as const;
  return {
    type: types[outcomeOfRefund(refund).status],
    about: aboutOf(refund),
    charge: textIn(charge),
    amount: fromStripe(refund.amount, refund.currency),
  };
}

function payoutFact(payout: Stripe.Payout, payee: string): ProviderFact {
  const types = { succeeded: 'payout.paid', declined: 'payout.failed', processing: 'payout.processing' } as const;
  return {
    type: types[outcomeOfPayout(payout).status],
    about: aboutOf(payout),
    payee,
    amount: fromStripe(payout.amount, payout.currency),
  };
}

function methodFact(intent: Stripe.SetupIntent): ProviderFact | null {
  const about = aboutOf(intent);
  const [owner, method] = [idOf(intent.customer), idOf(intent.payment_method)];
  if (intent.status === 'succeeded')
    return owner && method ? { type: 'method.attached', about, token: `${owner}:${method}` } : null;
  const isRefused =
    intent.status === 'canceled' || (intent.status === 'requires_payment_method' && intent.last_setup_error !== null);
  return isRefused ? { type: 'method.refused', about, reason: reasonOf(intent.last_setup_error) } : null;
}
