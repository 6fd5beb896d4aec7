import { newStripeId } from '../store.ts';
import { cardOf } from './methods.ts';
import { seconds, type World } from '../world.ts';
import { book } from './balance.ts';
import { publish } from './events.ts';
import { invalid, missing } from './faults.ts';
import { required, text, texts, whole, type Form } from './form.ts';
import type { Refund } from './objects.ts';

/** `POST /v1/refunds` of a payment intent, whole or in part, never more than is left of it. */
export function createRefund(world: World, form: Form): Refund {
  const { store } = world;
  const intent = store.get('payment_intent', required(form, 'payment_intent'));
  if (!intent) throw missing('payment_intent', required(form, 'payment_intent'), 400, 'payment_intent');
  const charge = store.get('charge', intent.latest_charge ?? '');
  if (!charge || charge.status !== 'succeeded')
    throw invalid('intent_without_charge', 'This PaymentIntent does not have a successful charge to refund.');
  // What was disputed is called so for ever; once that was won it can be given back as any other.
  if (
    store
      .all('dispute')
      .some((one) => one.charge === charge.id && (one.status === 'needs_response' || one.status === 'lost'))
  )
    throw invalid('charge_disputed', 'This charge has been charged back.');
  if (charge.refunded) throw invalid('charge_already_refunded', 'Charge has already been refunded.');
  const left = charge.amount - charge.amount_refunded;
  const amount = text(form, 'amount') === undefined ? left : whole(form, 'amount');
  if (amount > left)
    throw invalid(
      'amount_too_large',
      `Refund amount (${amount}) is greater than unrefunded amount on charge (${left})`,
      'amount',
    );
  const method = store.get('payment_method', intent.payment_method ?? '');
  const how = method ? cardOf(method).refunds : undefined;
  charge.amount_refunded += amount;
  charge.refunded = charge.amount_refunded === charge.amount;
  const refund = store.put<'refund'>({
    id: newStripeId('re'),
    object: 'refund',
    created: seconds(),
    livemode: false,
    amount,
    currency: charge.currency,
    charge: charge.id,
    payment_intent: intent.id,
    status: how === 'pending' ? 'pending' : 'succeeded',
    metadata: texts(form, 'metadata'),
  });
  book(world, { type: 'refund', amount: -amount, currency: charge.currency, source: refund.id });
  publish(world, 'refund.created', refund);
  publish(world, 'charge.refunded', charge);
  if (how) world.later(() => settleRefund(world, refund.id, how));
  return refund;
}

/** A card that was closed gives a refund back after it looked done. */
export function settleRefund(world: World, id: string, how: 'pending' | 'failing'): void {
  const refund = world.store.get('refund', id);
  const charge = world.store.get('charge', refund?.charge ?? '');
  if (!refund || !charge || refund.status === 'failed') return;
  if (how === 'pending') refund.status = 'succeeded';
  else {
    Object.assign(refund, { status: 'failed', failure_reason: 'lost_or_stolen_card' } satisfies Partial<Refund>);
    charge.amount_refunded -= refund.amount;
    charge.refunded = false;
    book(world, { type: 'refund_failure', amount: refund.amount, currency: refund.currency, source: id });
  }
  publish(world, how === 'pending' ? 'refund.updated' : 'refund.failed', refund);
}
