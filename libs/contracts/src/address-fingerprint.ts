import { createHmac } from 'node:crypto';
import { parseEmailAddress } from './email-address.ts';

/**
 * Two services compare this instead of an address: HMAC-SHA-256 (RFC 2104) of the normalised address under the asking
 * service's key, as base64url. Identity answers with it. The asking service computes it for an address that it has.
 * @throws {InvalidEmail}
 */
export function addressFingerprint(address: string, key: Uint8Array): string {
  return createHmac('sha256', key).update(parseEmailAddress(address)).digest('base64url');
}
