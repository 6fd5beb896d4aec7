import { createECDH } from 'node:crypto';

/** Who pushes, as push services see it (RFC 8292): a pair of keys of P-256 in base64url, and how to reach its owner. */
export interface Vapid {
  readonly publicKey: string;
  readonly privateKey: string;
  /** `mailto:` or `https:`. */
  readonly subject: string;
}

/** The public key of a private key, both in base64url. @throws if it is none */
export function vapidPublicKey(privateKey: string): string {
  const bytes = Buffer.from(privateKey, 'base64url');
  if (bytes.length !== 32) throw new Error('VAPID_PRIVATE_KEY has 32 bytes in base64url.');
  const ecdh = createECDH('prime256v1');
  ecdh.setPrivateKey(bytes);
  return ecdh.getPublicKey('base64url');
}
