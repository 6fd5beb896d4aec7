import type { Stripe } from 'stripe';
import { is, textIn } from '../readable.ts';
import type { ProviderFact } from '../provider-event.ts';
import { fromStripe } from './stripe-amounts.ts';
import { disputeFact } from './stripe-disputes.ts';
import { reasonOf } from './stripe-errors.ts';
import { actionOf, idOf, keyName, outcomeOfPayout, outcomeOfRefund } from './stripe-outcomes.ts';

/**
 * What an event of Stripe's says: how the object in it stands. The event's name is not looked at, so that an event of
 * another name, or of an older version of the API, that carries the same object says the same. Null for objects and
 * states that say nothing here.
 * @throws for an object that is not as Stripe describes it
 */
export function factOf({ data: { object }, account }: Stripe.Event): ProviderFact | null {
  const told = object as unknown;
  if (is<Stripe.PaymentIntent>(told, 'payment_intent')) return chargeFact(told);
  if (is<Stripe.Refund>(told, 'refund')) return refundFact(told);
  // A payout without an account is the house's own, from its balance to its bank.
  if (is<Stripe.Payout>(told, 'payout')) return account === undefined ? null : payoutFact(told, account);
  if (is<Stripe.Dispute>(told, 'dispute')) return disputeFact(told);
  if (is<Stripe.SetupIntent>(told, 'setup_intent')) return methodFact(told);
  // A method that belongs to no customer is detached.
  if (is<Stripe.PaymentMethod>(told, 'payment_method'))
    return told.customer ? null : { type: 'method.removed', about: { id: textIn(told.id), key: null } };
  if (is<Stripe.Account>(told, 'account')) return payeeFact(told);
  return null;
}

/** An account that was not opened from here is none of a payee's. */
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
      // Before its first attempt an intent waits for a method too, without an error.
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
