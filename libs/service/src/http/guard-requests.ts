import type { FastifyInstance } from 'fastify';
import { allowedHosts } from './allowed-hosts.ts';
import { RefusedRequest } from './refused-request.ts';

export interface GuardOptions {
  /** Names under which this server may be asked, beside addresses and `localhost`. */
  readonly allowedHosts: readonly string[];
  /** For how many seconds browsers are to use HTTPS alone; 0 says nothing about it. */
  readonly hstsSeconds?: number;
}

/**
 * Rules for each request of every HTTP server of the house. A `Host` that is not ours gets 421. A body that is
 * compressed, or not UTF-8, gets 415, because it would be read as broken JSON. Answers carry `nosniff`.
 */
export function guardRequests(app: FastifyInstance, options: GuardOptions): void {
  const isOurs = allowedHosts(options.allowedHosts);
  const { hstsSeconds = 0 } = options;
  app.addHook('onRequest', (request, reply, done) => {
    reply.header('x-content-type-options', 'nosniff');
    if (hstsSeconds > 0) reply.header('strict-transport-security', `max-age=${hstsSeconds}; includeSubDomains`);
    const { host, 'content-encoding': coding, 'content-type': type } = request.headers;
    done(
      isOurs(host)
        ? (unreadable(coding, type) ?? undefined)
        : new RefusedRequest(
            421,
            'MISDIRECTED_REQUEST',
            'This server does not answer under the name in the Host header.',
          ),
    );
  });
}

function unreadable(coding: string | undefined, type: string | undefined): RefusedRequest | null {
  if (coding !== undefined && !/^\s*(identity)?\s*$/i.test(coding)) {
    return new RefusedRequest(
      415,
      'UNSUPPORTED_MEDIA_TYPE',
      'The body must not be compressed: send it without content-encoding.',
      { 'accept-encoding': 'identity' },
    );
  }
  const [, charset] = /;\s*charset\s*=\s*"?([^\s;"]+)/i.exec(type ?? '') ?? [];
  if (charset === undefined || /^(utf-?8|us-ascii)$/i.test(charset)) return null;
  return new RefusedRequest(415, 'UNSUPPORTED_MEDIA_TYPE', 'The body must be UTF-8.');
}
