import { ECDH } from 'node:crypto';
import { endpointFault } from './endpoint.ts';

/** A browser's subscription, as `PushSubscription.toJSON()` gives it. */
export interface Subscription {
  /** Where the browser's push service takes pushes. Who knows it and has no key cannot push, but it names a device. */
  readonly endpoint: string;
  /** The browser's public key, an uncompressed point of P-256 in base64url. */
  readonly p256dh: string;
  /** The browser's secret of 16 bytes, in base64url. */
  readonly auth: string;
}

/** A subscription that no browser gave. `field` says which part is wrong; no part is repeated. */
export class InvalidSubscription extends Error {
  override readonly name = 'InvalidSubscription';
  constructor(readonly field: keyof Subscription) {
    super(`The ${field} of a subscription is not as a browser gives it.`);
  }
}

export const mostEndpointLength = 2_000;

/** @throws {InvalidSubscription} */
export function refuseInvalidSubscription(
  { endpoint, p256dh, auth }: Subscription,
  { allowLoopback }: { readonly allowLoopback: boolean },
): void {
  if (endpoint.length > mostEndpointLength || endpointFault(endpoint, allowLoopback))
    throw new InvalidSubscription('endpoint');
  if (!isPoint(p256dh)) throw new InvalidSubscription('p256dh');
  if (!/^[\w-]{22}(==)?$/.test(auth) || Buffer.from(auth, 'base64url').length !== 16)
    throw new InvalidSubscription('auth');
}

/** A point that is not on the curve could give away bits of a key; OpenSSL refuses it. */
function isPoint(text: string): boolean {
  if (!/^B[\w-]{86}=?$/.test(text)) return false;
  try {
    ECDH.convertKey(text.replace('=', ''), 'prime256v1', 'base64url');
    return true;
  } catch {
    return false;
  }
}
