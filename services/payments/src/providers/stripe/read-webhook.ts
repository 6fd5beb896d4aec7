import { Stripe } from 'stripe';
import type { RawWebhook } from '../payment-provider.ts';
import type { ProviderEvent } from '../provider-event.ts';
import { BadWebhook } from '../refusals.ts';
import { factOf } from './stripe-events.ts';

/**
 * A webhook signed longer ago than this is refused as a replay. Stripe signs each delivery anew
 * (docs.stripe.com/webhooks).
 */
const toleranceSeconds = 300;
/** An event's time further from now than this is ignored, and the time of receipt is used. */
const plausibleMs = 10 * 365 * 86_400_000;

/**
 * Verifies and reads a Stripe webhook. A signed event of an unknown kind, such as a v2 thin event, is not refused but
 * has type `unknown`.
 * @throws {BadWebhook} for a wrong signature or time, or a body that is not an event
 */
export function readWebhook(stripe: Stripe, secret: string, { body, headers }: RawWebhook, now: Date): ProviderEvent {
  const { at, header } = signatureOf(headers['stripe-signature']);
  try {
    // The client checks only the signature. The age is checked below, with the service's clock, into the past and the
    // future.
    const verified = stripe.webhooks.signature?.verifyHeader(body, header, secret, Number.MAX_SAFE_INTEGER);
    if (verified !== true) throw new BadWebhook('signature');
  } catch (error) {
    if (error instanceof Stripe.errors.StripeSignatureVerificationError) throw new BadWebhook('signature');
    throw error;
  }
  if (Math.abs(now.getTime() / 1_000 - at) > toleranceSeconds) throw new BadWebhook('time');
  return eventOf(parsed(body), now);
}

/**
 * Returns the header's only time, and the header reduced to this time and its v1 signatures. So the verified time is
 * the one whose age is checked. While a secret is rotated, there are several v1 signatures.
 */
function signatureOf(header: string | string[] | undefined): { at: number; header: string } {
  if (typeof header !== 'string') throw new BadWebhook('signature');
  const items = header.split(',').map((item) => item.trim());
  const times = items.filter((item) => /^t\s*(=|$)/i.test(item));
  const [time] = times;
  const digits = /^t=([1-9]\d{0,11})$/.exec(time ?? '')?.[1];
  const signatures = items.filter((item) => /^v1=[0-9a-f]{64}$/.test(item));
  if (times.length !== 1 || digits === undefined || signatures.length === 0) throw new BadWebhook('signature');
  return { at: Number(digits), header: [time, ...signatures].join(',') };
}

interface Envelope {
  readonly id: string;
  readonly object?: unknown;
  readonly type?: unknown;
  readonly created?: unknown;
}

function parsed(body: Buffer): Envelope {
  let told: unknown;
  try {
    told = JSON.parse(body.toString('utf8'));
  } catch {
    throw new BadWebhook('body');
  }
  const isEvent =
    typeof told === 'object' &&
    told !== null &&
    'id' in told &&
    typeof told.id === 'string' &&
    /^[\x21-\x7e]{1,255}$/.test(told.id);
  if (!isEvent) throw new BadWebhook('body');
  return told as Envelope;
}

function eventOf(told: Envelope, now: Date): ProviderEvent {
  const { id, object, type, created } = told;
  const about = { provider: 'STRIPE', id, at: timeOf(created, now) } as const;
  const named = typeof type === 'string' ? type : typeof object === 'string' ? object : 'unnamed';
  if (object !== 'event' || typeof type !== 'string') return { ...about, type: 'unknown', named };
  try {
    const fact = factOf(told as unknown as Stripe.Event);
    return fact ? { ...about, ...fact } : { ...about, type: 'unknown', named };
  } catch {
    return { ...about, type: 'unknown', named: `unreadable:${named}` };
  }
}

/** Seconds in events of v1, ISO 8601 in those of v2. */
function timeOf(created: unknown, now: Date): Date {
  const ms =
    typeof created === 'number' ? created * 1_000 : typeof created === 'string' ? Date.parse(created) : Number.NaN;
  return Math.abs(now.getTime() - ms) <= plausibleMs ? new Date(ms) : now;
}
