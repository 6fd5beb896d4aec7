import { newStripeId } from '../store.ts';
import { seconds, type World } from '../world.ts';
import { book, feeOf } from './balance.ts';
import { openDispute } from './disputes.ts';
import { publish } from './events.ts';
import { decline, invalid, missing, StripeRefusal } from './faults.ts';
import { flag, required, text, texts, whole, type Form } from './form.ts';
import { cardOf, methodFor } from './methods.ts';
import type { Charge, PaymentIntent, StripeFault } from './objects.ts';

/** `POST /v1/payment_intents`, confirmed at once where it says so. */
export function createPaymentIntent(world: World, form: Form): PaymentIntent {
  const amount = whole(form, 'amount');
  const currency = required(form, 'currency').toLowerCase();
  if (['bhd', 'jod', 'kwd', 'omr', 'tnd'].includes(currency) && amount % 10 !== 0)
    throw invalid('invalid_request', 'The last digit of this currency must be 0.', 'amount');
  const method = methodFor(world, required(form, 'payment_method'));
  const customer = text(form, 'customer') ?? null;
  if (method.customer !== customer)
    throw invalid(
      'payment_method_unexpected_state',
      'The PaymentMethod does not belong to the Customer.',
      'payment_method',
    );
  const id = newStripeId('pi');
  const intent = world.store.put<'payment_intent'>({
    id,
    object: 'payment_intent',
    created: seconds(),
    livemode: false,
    amount,
    amount_received: 0,
    currency,
    customer,
    payment_method: method.id,
    status: 'requires_confirmation',
    client_secret: `${id}_secret_${newStripeId('s').slice(2)}`,
    metadata: texts(form, 'metadata'),
    next_action: null,
    return_url: text(form, 'return_url') ?? null,
    latest_charge: null,
    last_payment_error: null,
  });
  publish(world, 'payment_intent.created', intent);
  if (flag(form, 'confirm')) confirm(world, intent);
  return intent;
}

function confirm(world: World, intent: PaymentIntent): void {
  const method = world.store.get('payment_method', intent.payment_method ?? '');
  if (!method) throw missing('PaymentMethod', String(intent.payment_method), 400);
  const card = cardOf(method);
  if (card.declinedWhenCharged) {
    const fault = decline(card.declinedWhenCharged);
    fail(world, intent, fault);
    throw new StripeRefusal(402, { ...fault, charge: intent.latest_charge, payment_intent: intent });
  }
  if (card.authentication === 'charged') {
    intent.status = 'requires_action';
    intent.next_action = {
      type: 'redirect_to_url',
      redirect_to_url: { url: `${world.url}/authenticate/${intent.id}`, return_url: intent.return_url },
    };
    publish(world, 'payment_intent.requires_action', intent);
  } else if (card.later) {
    intent.status = 'processing';
    publish(world, 'payment_intent.processing', intent);
    world.later(() => settle(world, intent.id));
  } else succeed(world, intent);
}

/** What the bank decided about a debit that was under way. */
export function settle(world: World, id: string): void {
  const intent = world.store.get('payment_intent', id);
  if (intent?.status !== 'processing') return;
  const method = world.store.get('payment_method', intent.payment_method ?? '');
  if (method && cardOf(method).later === 'fails') fail(world, intent, decline('insufficient_funds'));
  else succeed(world, intent);
}

export function succeed(world: World, intent: PaymentIntent): void {
  const charge = newCharge(world, intent, 'succeeded');
  charge.balance_transaction = book(world, {
    type: 'charge',
    amount: intent.amount,
    fee: feeOf(intent.amount),
    currency: intent.currency,
    source: charge.id,
  }).id;
  Object.assign(intent, {
    status: 'succeeded',
    amount_received: intent.amount,
    latest_charge: charge.id,
    next_action: null,
  } satisfies Partial<PaymentIntent>);
  publish(world, 'payment_intent.succeeded', intent);
  publish(world, 'charge.succeeded', charge);
  const method = world.store.get('payment_method', intent.payment_method ?? '');
  if (method && cardOf(method).disputed) world.later(() => openDispute(world, charge.id));
}

/** A person whose bank did not know them, or a bank that said no: the same end. */
export function fail(world: World, intent: PaymentIntent, fault: StripeFault): void {
  const charge = newCharge(world, intent, 'failed');
  Object.assign(intent, {
    status: 'requires_payment_method',
    latest_charge: charge.id,
    last_payment_error: fault,
    next_action: null,
  } satisfies Partial<PaymentIntent>);
  publish(world, 'payment_intent.payment_failed', intent);
  publish(world, 'charge.failed', charge);
}

function newCharge(
  { store }: World,
  { id, amount, currency, metadata }: PaymentIntent,
  status: Charge['status'],
): Charge {
  return store.put<'charge'>({
    id: newStripeId('ch'),
    object: 'charge',
    created: seconds(),
    livemode: false,
    amount,
    amount_refunded: 0,
    currency,
    payment_intent: id,
    balance_transaction: null,
    status,
    refunded: false,
    disputed: false,
    metadata,
  });
}

/** `POST /v1/payment_intents/ID/cancel`: too late for one that is paid or under way. */
export function cancelIntent(world: World, id: string): PaymentIntent {
  const intent = world.store.get('payment_intent', id);
  if (!intent) throw missing('payment_intent', id, 404, 'intent');
  if (intent.status === 'succeeded' || intent.status === 'processing' || intent.status === 'canceled') {
    throw new StripeRefusal(400, {
      type: 'invalid_request_error',
      code: 'payment_intent_unexpected_state',
      message: `You cannot cancel this PaymentIntent because it has a status of ${intent.status}.`,
      payment_intent: intent,
    });
  }
  Object.assign(intent, { status: 'canceled', next_action: null } satisfies Partial<PaymentIntent>);
  publish(world, 'payment_intent.canceled', intent);
  return intent;
}
