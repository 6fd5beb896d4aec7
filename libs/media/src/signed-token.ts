import { createHmac, timingSafeEqual } from 'node:crypto';

/** What an address of the local folder allows. */
export type Allowed =
  | { readonly may: 'PUT'; readonly key: string; readonly type: string; readonly size: number; readonly until: number }
  | {
      readonly may: 'GET';
      readonly key: string;
      readonly type: string;
      readonly keep: boolean;
      readonly until: number;
    };

/** A token is the JSON of what it allows and a SHA-256 HMAC of that, both in base64url. */
export function signedToken(secret: Uint8Array, allowed: Allowed): string {
  const text = Buffer.from(JSON.stringify(allowed)).toString('base64url');
  return `${text}.${macOf(secret, text)}`;
}

/** Null for a token that was not signed with this secret, or has ended. */
export function readToken(secret: Uint8Array, token: string, now: Date): Allowed | null {
  const [text = '', mac = ''] = token.split('.');
  const [given, right] = [Buffer.from(mac), Buffer.from(macOf(secret, text))];
  if (given.length !== right.length || !timingSafeEqual(given, right)) return null;
  const allowed = JSON.parse(Buffer.from(text, 'base64url').toString()) as Allowed;
  return allowed.until > now.getTime() ? allowed : null;
}

function macOf(secret: Uint8Array, text: string): string {
  return createHmac('sha256', secret).update(text).digest('base64url');
}
