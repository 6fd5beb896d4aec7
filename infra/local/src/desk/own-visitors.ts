import type { IncomingHttpHeaders } from 'node:http';

/**
 * Whether a request comes from this machine's own user. The desk hands out tokens, so a page from elsewhere must reach
 * it neither by a name that it rebinds to 127.0.0.1 (the Host header gives that away) nor by a request across sites.
 */
export function isOwnVisitor(headers: IncomingHttpHeaders, port: number): boolean {
  const own = ['localhost', '127.0.0.1', '[::1]'].map((host) => `${host}:${port}`);
  if (!own.includes(headers.host?.toLowerCase() ?? '')) return false;
  const { origin } = headers;
  if (origin !== undefined && !own.includes(origin.replace(/^http:\/\//, ''))) return false;
  const site = headers['sec-fetch-site'];
  // A link on another page may open the desk, since the answer is shown to the user and not to that page.
  return site !== 'cross-site' && site !== 'same-site' ? true : headers['sec-fetch-mode'] === 'navigate';
}
