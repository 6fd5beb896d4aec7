import { createHmac, createSecretKey, timingSafeEqual } from 'node:crypto';
import { InvalidCursor, type Cursors } from './pages.ts';

const tagBytes = 16;
const longest = 2_000;

/**
 * Cursors that a client can only hand back: a place in the list under an HMAC-SHA256 (128 bits kept) that also covers
 * the list's name. A place is not secret, it is what the page's last row shows anyway; what matters is that none can be
 * made up.
 */
export function signedCursors(secret: Uint8Array): Cursors {
  const key = createSecretKey(secret);
  const tag = (list: string, payload: Buffer) =>
    createHmac('sha256', key).update(`${list}\n`).update(payload).digest().subarray(0, tagBytes);
  return {
    seal(list, place) {
      const payload = Buffer.from(JSON.stringify(place));
      return Buffer.concat([tag(list, payload), payload]).toString('base64url');
    },
    open(list, cursor, length) {
      const bytes = Buffer.from(cursor.slice(0, longest), 'base64url');
      // Decoding passes over what is no base64url, so that one key would have many cursors.
      if (bytes.toString('base64url') !== cursor) throw new InvalidCursor();
      const payload = bytes.subarray(tagBytes);
      if (bytes.length <= tagBytes || !timingSafeEqual(bytes.subarray(0, tagBytes), tag(list, payload)))
        throw new InvalidCursor();
      const place = JSON.parse(payload.toString()) as string[];
      if (place.length !== length) throw new InvalidCursor();
      return place;
    },
  };
}
