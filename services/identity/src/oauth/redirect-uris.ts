import { OAuthError } from '../tokens/token-request.ts';

const mostUris = 5;
const longestUri = 500;
const loopback = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Reads the addresses to which a program wants people sent back: HTTPS, or HTTP of the person's own machine.
 * @throws {OAuthError}
 */
export function readRedirectUris(given: unknown): string[] {
  if (!Array.isArray(given) || given.length === 0 || given.length > mostUris || !given.every(isRedirectUri))
    throw new OAuthError(
      'invalid_redirect_uri',
      `redirect_uris are 1 to ${mostUris} addresses by https, or by http of localhost, without a fragment.`,
    );
  return given;
}

function isRedirectUri(given: unknown): given is string {
  if (typeof given !== 'string' || given.length > longestUri || !URL.canParse(given)) return false;
  const { protocol, hostname, hash, username, password } = new URL(given);
  if (given.includes('#') || hash !== '' || username !== '' || password !== '') return false;
  return protocol === 'https:' || (protocol === 'http:' && loopback.has(hostname));
}

/**
 * Compares as text. Only the port may differ on the person's own machine, where a program takes a free one (RFC 8252).
 */
export function isRegistered(asked: string, registered: readonly string[]): boolean {
  return registered.some(
    (each) => each === asked || (isRedirectUri(asked) && withoutPort(each) === withoutPort(asked)),
  );
}

/** Whether an address is on the person's own machine. */
export function isLoopback(uri: string): boolean {
  return loopback.has(new URL(uri).hostname);
}

function withoutPort(uri: string): string {
  const url = new URL(uri);
  if (url.protocol === 'http:' && loopback.has(url.hostname)) url.port = '';
  return url.href;
}
