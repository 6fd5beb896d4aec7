import { createHmac } from 'node:crypto';

/**
 * The key under which invited addresses are hashed, made of the service's secret. Identity is told it, to answer with
 * hashes under it, so it must not be the secret itself, which signs besides.
 */
export function addressKey(secret: Uint8Array): Buffer {
  return createHmac('sha256', secret).update('invited addresses').digest();
}
