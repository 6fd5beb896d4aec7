import { createHmac } from 'node:crypto';
import { newStripeId } from '../store.ts';
import { seconds, type World } from '../world.ts';
import type { StripeEvent, ThinEvent } from './objects.ts';

/** Stores an event with a copy of the object, and sends it to the webhooks. */
export function publish(world: World, type: string, object: object, account?: string): void {
  const event = world.store.put<'event'>({
    id: newStripeId('evt'),
    object: 'event',
    created: seconds(),
    livemode: false,
    type,
    api_version: '2025-01-27.acacia',
    pending_webhooks: 1,
    data: { object: structuredClone(object) },
    request: { id: null, idempotency_key: null },
    ...(account ? { account } : {}),
  });
  deliver(world, event);
}

/** Sends a v2 thin event to the same address, like an account whose v1 and v2 events share one endpoint. */
export function publishThin(world: World, type: string): ThinEvent {
  const event = {
    id: newStripeId('evt'),
    object: 'v2.core.event',
    type,
    created: new Date().toISOString(),
    livemode: false,
    related_object: null,
  } as const;
  deliver(world, event);
  return event;
}

/** Sends an event (again). */
export function deliver({ settings, deliveries }: World, event: StripeEvent | ThinEvent): void {
  if (!settings.stripeWebhookUrl) return;
  deliveries.send({
    url: settings.stripeWebhookUrl,
    sign: () => signed(JSON.stringify(event), settings.stripeWebhookSecret, seconds()),
  });
}

/** A body as Stripe signs it: HMAC-SHA256 over the time and the body (docs.stripe.com/webhooks, verify manually). */
export function signed(body: string, secret: string, at: number) {
  const signature = createHmac('sha256', secret).update(`${at}.${body}`).digest('hex');
  return {
    headers: { 'content-type': 'application/json; charset=utf-8', 'stripe-signature': `t=${at},v1=${signature}` },
    body,
  };
}
