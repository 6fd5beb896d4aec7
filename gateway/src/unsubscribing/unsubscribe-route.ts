import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { Refused } from '../http/refused.ts';
import { requestIdOf } from '../requests/passed-on.ts';
import { pipedHeaders, refusalIn } from '../requests/piped.ts';

export interface UnsubscribeRouteOptions {
  /** A URL of the service that sends digests. Its path is ignored. */
  readonly unsubscribeUrl: string;
  /** For the whole of an answer, in milliseconds. */
  readonly requestMs: number;
  readonly logger: Logger;
}

/** A form of one field, from a mail program or the page. */
const bodyLimitBytes = 4_096;
const passedHeaders = ['content-type', 'cache-control', 'content-security-policy', 'referrer-policy', 'x-robots-tag'];

/**
 * `/unsubscribe/:token`, which stands in mails: GET shows a page and changes nothing, because scanners follow links.
 * POST ends the mails. The token in the address stands for signing in, so the address is in no log.
 */
export function unsubscribeRoute(app: FastifyInstance, options: UnsubscribeRouteOptions): void {
  void app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    // RFC 8058 lets programs send either kind of form. What it says is the same for all, so it goes no further.
    scope.addContentTypeParser('*', { bodyLimit: bodyLimitBytes, parseAs: 'buffer' }, (_request, _body, done) =>
      done(null),
    );
    scope.route<{ Params: { token: string } }>({
      method: ['GET', 'POST'],
      url: '/unsubscribe/:token',
      // Fastify would answer HEAD by itself, and count it as a GET of the service.
      exposeHeadRoute: false,
      handler: (request, reply) => passOn(request, reply, options),
    });
  });
}

async function passOn(
  request: FastifyRequest<{ Params: { token: string } }>,
  reply: FastifyReply,
  { unsubscribeUrl, requestMs, logger }: UnsubscribeRouteOptions,
) {
  const requestId = requestIdOf(request.headers);
  const address = new URL(`/unsubscribe/${encodeURIComponent(request.params.token)}`, unsubscribeUrl);
  const languages = request.headers['accept-language'];
  const answer = await fetch(address, {
    method: request.method,
    headers: {
      ...pipedHeaders(request, requestId),
      ...(languages !== undefined && { 'accept-language': languages }),
    },
    signal: AbortSignal.timeout(requestMs),
    redirect: 'error',
  }).catch((error: unknown) => {
    logger.warn({ err: error, requestId }, 'Unsubscribing could not be asked for');
    throw away();
  });
  reply.header('x-request-id', requestId);
  const isPage = answer.headers.get('content-type')?.startsWith('text/html') ?? false;
  if (!isPage || answer.status >= 500) throw await refusalIn(answer, away);
  for (const name of passedHeaders) {
    const value = answer.headers.get(name);
    if (value !== null) reply.header(name, value);
  }
  return reply.code(answer.status).send(await answer.text());
}

function away(): Refused {
  return new Refused(503, 'SERVICE_UNAVAILABLE', 'Unsubscribing does not work now. Try again in a moment.', {
    'retry-after': '60',
  });
}
