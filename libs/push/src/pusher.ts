import type { Subscription } from './subscription.ts';

/** How soon a device should show it. A device on battery fetches what is low only later (RFC 8030, 5.3). */
export type Urgency = 'very-low' | 'low' | 'normal' | 'high';

export interface PushOptions {
  /** How long a push service keeps it for a device that is off, in seconds. */
  readonly ttlSeconds: number;
  readonly urgency: Urgency;
  /** Of waiting pushes with one topic only the last is delivered: at most 32 characters of base64url. */
  readonly topic?: string;
}

/** What became of a push. */
export type PushOutcome =
  /** The push service has taken it. */
  | { readonly status: 'DELIVERED' }
  /** The subscription has ended for good. Forget it. */
  | { readonly status: 'GONE' }
  /** The push service is busy or away. `afterSeconds` is what it asks for, or null. */
  | { readonly status: 'TRY_AGAIN'; readonly afterSeconds: number | null }
  /** The push service would refuse it again, or its address is none that may be asked. */
  | { readonly status: 'REFUSED' };

/** The port for web push. Jobs call it. Never call it inside a transaction. */
export interface Pusher {
  /** The key that a browser subscribes with (`applicationServerKey`, base64url). Null if nothing leaves this house. */
  readonly publicKey: string | null;
  /**
   * Pushes a text to one subscription, within a bounded time.
   * @throws {UnsafePush} before anything is sent
   */
  push(subscription: Subscription, payload: string, options: PushOptions): Promise<PushOutcome>;
  /** @throws {InvalidSubscription} for a subscription that this pusher would not push to */
  check(subscription: Subscription): void;
  close(): Promise<void>;
}

/**
 * A push service must take 4,096 bytes (RFC 8030, 7.2). Of these, aes128gcm takes 86 for its header, 16 for its tag and
 * one as delimiter (RFC 8188).
 */
export const mostPayloadBytes = 4_096 - 86 - 16 - 1;
export const mostTtlSeconds = 28 * 86_400;

/** A push that no push service would take. It is a fault of ours, never a refusal that a caller sees. */
export class UnsafePush extends Error {
  override readonly name = 'UnsafePush';
}

/** @throws {UnsafePush} */
export function refuseUnsafePush(payload: string, { ttlSeconds, topic }: PushOptions): void {
  const bytes = Buffer.byteLength(payload);
  if (bytes === 0) throw new UnsafePush('A push has a payload.');
  if (bytes > mostPayloadBytes) throw new UnsafePush(`A payload has at most ${mostPayloadBytes} bytes, not ${bytes}.`);
  if (!Number.isInteger(ttlSeconds) || ttlSeconds < 0 || ttlSeconds > mostTtlSeconds)
    throw new UnsafePush(`A push is kept 0 to ${mostTtlSeconds} seconds, not ${ttlSeconds}.`);
  if (topic !== undefined && !/^[\w-]{1,32}$/.test(topic)) throw new UnsafePush('A topic has 1 to 32 characters.');
}
