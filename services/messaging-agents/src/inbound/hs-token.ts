import { createHash, timingSafeEqual } from 'node:crypto';

/**
 * Whether a request is the homeserver's, by `Authorization: Bearer TOKEN`. The comparison takes the same time for every
 * wrong token, whatever its length. A token in the address is not looked at: addresses are logged.
 */
export function isFromHomeserver(authorization: string | undefined, hsToken: string): boolean {
  const [, given] = /^Bearer (.+)$/.exec(authorization ?? '') ?? [];
  return timingSafeEqual(digest(given ?? ''), digest(hsToken)) && given !== undefined;
}

const digest = (text: string) => createHash('sha256').update(text).digest();
