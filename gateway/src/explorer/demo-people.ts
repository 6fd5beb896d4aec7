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
 * Whether a request comes from a page of this gateway's own on this very machine. The desk keeps its tokens to the
 * machine, and asking it through here must not be a way around: not from another machine, not by a name that somebody
 * rebinds to this one.
 */
export function isOwnVisitor({ raw, headers }: FastifyRequest): boolean {
  const site = headers['sec-fetch-site'];
  const ownPage = site === undefined || site === 'same-origin' || site === 'none';
  return ownPage && loopbackNames.test(headers.host ?? '') && loopbackAddresses.has(raw.socket.remoteAddress ?? '');
}
