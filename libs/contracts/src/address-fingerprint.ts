import { createHmac } from 'node:crypto';
import { parseEmailAddress } from './email-address.ts';

/**
 * What two services compare instead of an address: HMAC-SHA-256 (RFC 2104) of its one form under the key of whoever
 * asks, as base64url. Identity answers with it, and a service that was given an address makes the same of that one.
 * @throws {InvalidEmail}
 */
export function addressFingerprint(address: string, key: Uint8Array): string {
  return createHmac('sha256', key).update(parseEmailAddress(address)).digest('base64url');
}
