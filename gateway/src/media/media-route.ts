import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { Refused } from '../http/refused.ts';
import { requestIdOf } from '../requests/passed-on.ts';
import { pipedHeaders, refusalIn } from '../requests/piped.ts';

export interface MediaRouteOptions {
  /** By the name of a service that keeps pictures and videos in a folder: anything at its address. */
  readonly mediaUrls: Readonly<Record<string, string>>;
  /** For the whole of an upload or an answer, in milliseconds. */
  readonly longestMs: number;
  readonly logger: Logger;
}

interface Signed {
  Params: { service: string };
  Querystring: { signed?: string };
}

/** What a reader says of the part that it wants, and an uploader of the content. */
const passed = ['range', 'if-range', 'if-none-match', 'if-modified-since', 'content-type', 'content-length'] as const;
const answered = [
  'content-type',
  'content-length',
  'content-range',
  'content-disposition',
  'content-security-policy',
  'cross-origin-resource-policy',
  'accept-ranges',
  'cache-control',
  'etag',
  'last-modified',
] as const;

/**
 * `PUT` and `GET /media/:service?signed=…`: pictures and videos of a service that keeps them in a folder, under the
 * graph's own address. The signature stands for a token, so the address is in no log. The service judges it.
 */
export function mediaRoute(app: FastifyInstance, { mediaUrls, longestMs, logger }: MediaRouteOptions): void {
  const handOn = async (request: FastifyRequest<Signed>, reply: FastifyReply) => {
    const requestId = requestIdOf(request.headers);
    const { params, query, method, raw } = request;
    const url = Object.hasOwn(mediaUrls, params.service) ? mediaUrls[params.service] : undefined;
    if (url === undefined)
      throw new Refused(404, 'NOT_FOUND', 'This address does not exist. The graph is at /graphql.');
    const address = new URL(`/media/${params.service}`, url);
    address.searchParams.set('signed', query.signed ?? '');
    const isUpload = method === 'PUT';
    const answer = await fetch(address, {
      method,
      headers: { ...pipedHeaders(request, requestId), ...headersOf(request) },
      ...(isUpload && { body: Readable.toWeb(raw) as ReadableStream<Uint8Array>, duplex: 'half' }),
      signal: AbortSignal.timeout(longestMs),
      redirect: 'error',
    }).catch((error: unknown) => {
      // The address in the message of an error is a secret, so its cause is logged alone.
      logger.warn(
        { reason: error instanceof Error ? String(error.cause ?? error.name) : 'unknown', requestId },
        'Media could not be reached',
      );
      throw away();
    });
    reply.header('x-request-id', requestId);
    if (!answer.ok && answer.status !== 304) throw await refusalIn(answer, away);
    for (const name of answered) {
      const value = answer.headers.get(name);
      if (value !== null) reply.header(name, value);
    }
    reply.code(answer.status);
    return answer.body ? reply.send(Readable.fromWeb(answer.body)) : reply.send();
  };
  // In a context of its own, so that no other route takes bodies of any type.
  void app.register(async (routes) => {
    routes.removeAllContentTypeParsers();
    routes.addContentTypeParser('*', (_request, _body, done) => done(null));
    routes.put<Signed>('/media/:service', handOn);
    routes.get<Signed>('/media/:service', handOn);
  });
}

function headersOf({ headers }: FastifyRequest): Record<string, string> {
  return Object.fromEntries(
    passed.flatMap((name) => {
      const value = headers[name];
      return typeof value === 'string' ? [[name, value]] : [];
    }),
  );
}

function away(): Refused {
  return new Refused(503, 'SERVICE_UNAVAILABLE', 'Pictures and videos cannot be reached now. Try again in a moment.', {
    'retry-after': '10',
  });
}
