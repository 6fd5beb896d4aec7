import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits as 43 characters that need no escaping in a link. */
export function newOpaqueToken(): string {
  return randomBytes(32).toString('base64url');
}

/**
 * What is stored of a token: SHA-256 of its purpose and itself. A fast hash is enough for 256 random bits, and with the
 * purpose inside, a token shown for another purpose is simply not found.
 */
export function hashOfToken(purpose: string, token: string): string {
  return createHash('sha256').update(purpose).update('\0').update(token).digest('base64url');
}
