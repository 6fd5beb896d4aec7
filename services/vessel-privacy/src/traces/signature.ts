import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';

/** Where a chain ends, or where a purge left off. */
export interface ChainEnd {
  readonly userId: string;
  readonly seq: string;
  readonly hash: Buffer;
  readonly at: Date;
}

export interface SignedEnd extends ChainEnd {
  readonly signature: Buffer;
}

/** An end signed as a checkpoint must not pass as a head: what it is stands under the signature. */
export type EndKind = 'HEAD' | 'CHECKPOINT';

/**
 * HMAC-SHA-256 under a key derived from VESSEL_SECRET. A signature that others could verify (Ed25519) would need a
 * second secret to keep and rotate, and nobody but this service ever verifies: whoever can write in its database, yet
 * does not know its secret, is who it is to stop.
 */
export function signEnd(secret: Uint8Array, kind: EndKind, { userId, seq, hash, at }: ChainEnd): Buffer {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'ends of traces', 32));
  return createHmac('sha256', key)
    .update(JSON.stringify([kind, userId, String(seq), hash.toString('hex'), at.toISOString()]))
    .digest();
}

export function isSigned(secret: Uint8Array, kind: EndKind, end: SignedEnd): boolean {
  const expected = signEnd(secret, kind, end);
  return end.signature.length === expected.length && timingSafeEqual(end.signature, expected);
}
