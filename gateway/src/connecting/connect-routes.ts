import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { Refused } from '../http/refused.ts';
import { requestIdOf } from '../requests/passed-on.ts';
import { pipedHeaders } from '../requests/piped.ts';

export interface ConnectRoutesOptions {
  /** Any URL of identity. Its path is ignored. */
  readonly identityUrl: string;
  /** For the whole of an answer, in milliseconds. */
  readonly requestMs: number;
  readonly logger: Logger;
}

const bodyLimitBytes = 8_192;
const passed = [
  'content-type',
  'content-security-policy',
  'cache-control',
  'pragma',
  'location',
  'referrer-policy',
  'retry-after',
  'www-authenticate',
  'x-robots-tag',
];

/**
 * What identity answers to programs and on its page of consent, under the graph's own address: `/connect/…` and the
 * metadata of the authorization server. A redirection is the caller's to follow. Requests have passwords and codes in
 * them, so that only the path is logged.
 */
export function connectRoutes(app: FastifyInstance, options: ConnectRoutesOptions): void {
  const get = (path: string) =>
    app.get(path, { exposeHeadRoute: false }, (request, reply) => handOn(request, reply, options));
  get('/.well-known/oauth-authorization-server');
  get('/connect/authorize');
  void app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser(
      ['application/x-www-form-urlencoded', 'application/json'],
      { bodyLimit: bodyLimitBytes, parseAs: 'string' },
      (_request, body, done) => done(null, body),
    );
    for (const path of ['authorize', 'token', 'register', 'revoke'])
      scope.post(`/connect/${path}`, (request, reply) => handOn(request, reply, options));
  });
}

async function handOn(
  request: FastifyRequest,
  reply: FastifyReply,
  { identityUrl, requestMs, logger }: ConnectRoutesOptions,
): Promise<FastifyReply> {
  const requestId = requestIdOf(request.headers);
  const path = request.routeOptions.url ?? '/';
  const address = new URL(path, identityUrl);
  address.search = request.url.includes('?') ? request.url.slice(request.url.indexOf('?')) : '';
  const { 'content-type': type } = request.headers;
  const answer = await fetch(address, {
    method: request.method,
    headers: { ...pipedHeaders(request, requestId), ...(type !== undefined && { 'content-type': type }) },
    ...(request.method === 'POST' && { body: (request.body as string | undefined) ?? '' }),
    signal: AbortSignal.timeout(requestMs),
    redirect: 'manual',
  }).catch(() => null);
  if (!answer || answer.status >= 500) {
    logger.warn({ path, requestId, status: answer?.status }, 'Identity did not answer a program');
    throw new Refused(503, 'SERVICE_UNAVAILABLE', 'Programs cannot be let in now. Try again in a moment.', {
      'retry-after': '5',
    });
  }
  for (const name of passed) {
    const value = answer.headers.get(name);
    if (value !== null) reply.header(name, value);
  }
  return reply
    .header('x-request-id', requestId)
    .code(answer.status)
    .send(await answer.text());
}
