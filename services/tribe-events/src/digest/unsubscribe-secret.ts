import { createHmac, hkdfSync } from 'node:crypto';

/**
 * Makes the secret in the address at which a person unsubscribes: the same for all letters to a person, so that letters
 * of years ago still work. It follows from a key of this service alone and only its hash is stored. A new key makes new
 * secrets, and the hashes of the old ones stay.
 */
export function unsubscribeSecrets(cursorSecret: string): (userId: string) => string {
  const key = Buffer.from(hkdfSync('sha256', cursorSecret, '', 'tribe-events unsubscribe from digests', 32));
  return (userId) => createHmac('sha256', key).update(userId).digest('base64url');
}
