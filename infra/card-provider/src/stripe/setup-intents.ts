import { newStripeId } from '../store.ts';
import { seconds, type World } from '../world.ts';
import { publish } from './events.ts';
import { decline, missing, StripeRefusal } from './faults.ts';
import { required, text, texts, type Form } from './form.ts';
import { cardOf, methodFor } from './methods.ts';
import type { SetupIntent } from './objects.ts';

/**
 * `POST /v1/setup_intents` with `confirm`: keeps a method with its customer, unless their bank wants to see them first.
 */
export function createSetupIntent(world: World, form: Form): SetupIntent {
  const { store } = world;
  const customer = required(form, 'customer');
  if (!store.get('customer', customer)) throw missing('customer', customer, 400, 'customer');
  const method = methodFor(world, required(form, 'payment_method'));
  const id = newStripeId('seti');
  const intent = store.put<'setup_intent'>({
    id,
    object: 'setup_intent',
    created: seconds(),
    livemode: false,
    status: 'requires_payment_method',
    customer,
    payment_method: method.id,
    client_secret: `${id}_secret_${newStripeId('s').slice(2)}`,
    metadata: texts(form, 'metadata'),
    next_action: null,
    return_url: text(form, 'return_url') ?? null,
    last_setup_error: null,
  });
  const card = cardOf(method);
  if (card.declinedWhenKept) {
    const fault = decline(card.declinedWhenKept);
    intent.last_setup_error = fault;
    publish(world, 'setup_intent.setup_failed', intent);
    throw new StripeRefusal(402, { ...fault, setup_intent: intent });
  }
  if (card.authentication === 'kept') {
    intent.status = 'requires_action';
    intent.next_action = {
      type: 'redirect_to_url',
      redirect_to_url: { url: `${world.url}/authenticate/${id}`, return_url: intent.return_url },
    };
    publish(world, 'setup_intent.requires_action', intent);
  } else finishSetup(world, intent);
  return intent;
}

export function finishSetup(world: World, intent: SetupIntent): void {
  const method = world.store.get('payment_method', intent.payment_method ?? '');
  if (!method) throw missing('PaymentMethod', String(intent.payment_method), 400);
  method.customer = intent.customer;
  Object.assign(intent, { status: 'succeeded', next_action: null } satisfies Partial<SetupIntent>);
  publish(world, 'setup_intent.succeeded', intent);
}

export function refuseSetup(world: World, intent: SetupIntent): void {
  Object.assign(intent, {
    status: 'requires_payment_method',
    next_action: null,
    last_setup_error: { ...decline('authentication_required'), code: 'setup_intent_authentication_failure' },
  } satisfies Partial<SetupIntent>);
  publish(world, 'setup_intent.setup_failed', intent);
}
