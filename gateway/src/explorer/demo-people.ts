import type { FastifyRequest } from 'fastify';

const askMs = 3_000;

/** Asks the desk for the demo people, with a token each. Without a desk, as in every deployment, there are none. */
export async function demoPeople(deskUrl: string): Promise<unknown[]> {
  try {
    const response = await fetch(new URL('/people.json', deskUrl), { signal: AbortSignal.timeout(askMs) });
    const people: unknown = response.ok ? await response.json() : [];
    return Array.isArray(people) ? people : [];
  } catch {
    return [];
  }
}

const loopbackAddresses = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);
const loopbackNames = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

/**
 * Whether a request comes from this machine and from a page of this gateway. The desk gives its tokens to this machine
 * only, and the gateway must not be a way around that: neither for another machine, nor for a name that an attacker
 * rebinds to this one.
 */
export function isOwnVisitor({ raw, headers }: FastifyRequest): boolean {
  const site = headers['sec-fetch-site'];
  const ownPage = site === undefined || site === 'same-origin' || site === 'none';
  return ownPage && loopbackNames.test(headers.host ?? '') && loopbackAddresses.has(raw.socket.remoteAddress ?? '');
}
