import { createHash, randomBytes } from 'node:crypto';

/** A secret of 256 random bits, for an address. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** Only the hash of a secret is stored. */
export function hashOf(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}
