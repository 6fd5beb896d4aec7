import type { Stripe } from 'stripe';
import type { DeclineReason } from '../payment-provider.ts';
import type { ProviderEvent } from '../provider-event.ts';
import { fromStripe } from './stripe-amounts.ts';
import { reasonOf } from './stripe-errors.ts';
import { actionOf, idOf, keyName } from './stripe-outcomes.ts';

/** An event of Stripe's in our own words. */
export function eventOf(event: Stripe.Event): ProviderEvent {
  const told = { provider: 'STRIPE', id: event.id, at: new Date(event.created * 1_000) } as const;
  const unknown: ProviderEvent = { ...told, type: 'unknown', named: event.type };
  switch (event.type) {
    case 'payment_intent.succeeded':
    case 'payment_intent.processing':
    case 'payment_intent.canceled':
    case 'payment_intent.requires_action':
    case 'payment_intent.payment_failed':
      return { ...told, ...chargeChange(event.type, event.data.object) };
    case 'refund.created':
    case 'refund.updated':
    case 'refund.failed':
      return { ...told, ...refundChange(event.data.object) };
    case 'payout.created':
    case 'payout.updated':
    case 'payout.paid':
    case 'payout.failed':
    case 'payout.canceled':
      // One without an account is our own, from our balance to our bank.
      return event.account ? { ...told, ...payoutChange(event.data.object, event.account) } : unknown;
    case 'charge.dispute.created':
    case 'charge.dispute.closed':
      return disputeEvent(told, event.data.object) ?? unknown;
    case 'setup_intent.succeeded':
      return attached(told, event.data.object) ?? unknown;
    case 'setup_intent.setup_failed':
      return { ...told, type: 'method.refused', about: aboutOf(event.data.object), reason: reasonOf(event.data.object.last_setup_error) };
    case 'payment_method.detached':
      return { ...told, type: 'method.removed', about: { id: event.data.object.id, key: null } };
    default:
      return unknown;
  }
}

type Told = Pick<ProviderEvent, 'provider' | 'id' | 'at'>;

function chargeChange(type: string, intent: Stripe.PaymentIntent) {
  const about = { id: intent.id, key: intent.metadata[keyName] ?? null };
  const amount = fromStripe(intent.amount, intent.currency);
  if (type === 'payment_intent.succeeded') return { type: 'charge.succeeded', about, amount, fee: null } as const;
  if (type === 'payment_intent.requires_action') return { type: 'charge.requires-action', about, amount, action: actionOf(intent) } as const;
  if (type === 'payment_intent.payment_failed') return { type: 'charge.failed', about, amount, reason: reasonOf(intent.last_payment_error) satisfies DeclineReason } as const;
  return { type: type === 'payment_intent.processing' ? 'charge.processing' : 'charge.cancelled', about, amount } as const;
}

function refundChange({ id, status, metadata, payment_intent, amount, currency }: Stripe.Refund) {
  const type = status === 'succeeded' ? 'refund.succeeded' : status === 'failed' || status === 'canceled' ? 'refund.failed' : 'refund.processing';
  return { type, about: { id, key: metadata?.[keyName] ?? null }, charge: idOf(payment_intent) ?? '', amount: fromStripe(amount, currency) } as const;
}

function payoutChange({ id, status, metadata, amount, currency }: Stripe.Payout, payee: string) {
  const type = status === 'paid' ? 'payout.paid' : status === 'failed' || status === 'canceled' ? 'payout.failed' : 'payout.processing';
  return { type, about: { id, key: metadata?.[keyName] ?? null }, payee, amount: fromStripe(amount, currency) } as const;
}

/** An inquiry (`warning_…`) takes no money, so it is none yet. */
function disputeEvent(told: Told, { id, status, payment_intent, amount, currency }: Stripe.Dispute): ProviderEvent | null {
  const types = { needs_response: 'dispute.opened', under_review: 'dispute.opened', won: 'dispute.won', lost: 'dispute.lost' } as const;
  const type = status in types ? types[status as keyof typeof types] : null;
  const charge = idOf(payment_intent);
  return type && charge ? { ...told, type, about: { id: charge, key: null }, dispute: id, amount: fromStripe(amount, currency) } : null;
}

const aboutOf = ({ id, metadata }: Stripe.SetupIntent) => ({ id, key: metadata?.[keyName] ?? null });

function attached(told: Told, intent: Stripe.SetupIntent): ProviderEvent | null {
  const [owner, method] = [idOf(intent.customer), idOf(intent.payment_method)];
  return owner && method ? { ...told, type: 'method.attached', about: aboutOf(intent), token: `${owner}:${method}` } : null;
}
