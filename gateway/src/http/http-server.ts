import { constants } from 'node:zlib';
import compress from '@fastify/compress';
import cors from '@fastify/cors';
import { withoutEmptyParameters } from '@kindred/service/http/empty-parameters';
import { guardRequests, type GuardOptions } from '@kindred/service/http/guard-requests';
import { RefusedRequest } from '@kindred/service/http/refused-request';
import fastify, { type FastifyError, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { SecurityLog } from '@kindred/service/security/security-log';
import type { Logger } from 'pino';
import { securityEventOf } from '../security/record-refusals.ts';
import { responseMediaType } from './media-types.ts';
import { Refused } from './refused.ts';

export interface HttpServerOptions {
  readonly bodyBytes: number;
  readonly requestMs: number;
  readonly corsOrigins: readonly string[] | 'loopback';
  /** Addresses or ranges of the proxies whose forwarding headers are trusted. Empty: no proxy is trusted. */
  readonly trustedProxies: readonly string[];
  readonly guard: GuardOptions;
  /** True once the gateway was told to stop. */
  readonly stopping: () => boolean;
  readonly logger: Logger;
  readonly security: SecurityLog;
}

const loopback = /^https?:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

/**
 * Answers of a kilobyte and more are compressed, by what the client accepts. Streams of events are not: each piece must
 * arrive when it is sent. Brotli's own default quality would cost more time than it saves. See docs/adr/0039.
 */
const compression = {
  threshold: 1_024,
  encodings: ['br', 'gzip'] as ('br' | 'gzip')[],
  globalDecompression: false,
  brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
};

/**
 * The HTTP server: limits, cross-origin rules, and errors in GraphQL's shape. Its routes are added by those who know
 * them.
 */
export async function httpServer({
  bodyBytes,
  requestMs,
  corsOrigins,
  trustedProxies,
  guard,
  stopping,
  logger,
  security,
}: HttpServerOptions): Promise<FastifyInstance> {
  const app = fastify({
    bodyLimit: bodyBytes,
    trustProxy: trustedProxies.length > 0 ? [...trustedProxies] : false,
    // For the arrival of a request, so that one who sends a byte a minute holds no connection.
    requestTimeout: requestMs,
    keepAliveTimeout: 72_000,
    exposeHeadRoutes: false,
    forceCloseConnections: 'idle',
    // A request that reaches a connection while the listener closes is answered like any other.
    return503OnClosing: false,
    rewriteUrl: ({ url = '/' }) => withoutEmptyParameters(url),
  });
  guardRequests(app, guard);
  app.removeContentTypeParser('text/plain');
  app.setErrorHandler((error: FastifyError | RefusedRequest, request, reply) =>
    answerError(error, request, reply, { logger, security }),
  );
  app.setNotFoundHandler((request, reply) =>
    answerError(
      new Refused(404, 'NOT_FOUND', 'This address does not exist. The graph is at /graphql.'),
      request,
      reply,
      {
        logger,
        security,
      },
    ),
  );
  app.addHook('onSend', (_request, reply, _payload, done) => {
    // An answer is for one caller, so no cache on the way may store it.
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
    // Node has no words for a code that GraphQL made.
    if (reply.statusCode === 294) reply.raw.statusMessage = 'Partial Success';
    // A connection that is kept after its last answer would keep the server from closing.
    if (stopping()) reply.header('connection', 'close');
    done();
  });
  await app.register(compress, compression);
  const allowed = corsOrigins === 'loopback' ? [loopback] : [...corsOrigins];
  if (allowed.length > 0) {
    await app.register(cors, {
      origin: allowed,
      // PUT is for uploads of pictures and videos.
      methods: ['GET', 'POST', 'PUT'],
      strictPreflight: true,
      maxAge: 600,
      exposedHeaders: ['x-request-id', 'content-disposition', 'retry-after'],
    });
  }
  return app;
}

const codes: Readonly<Record<number, string>> = {
  408: 'REQUEST_TIMEOUT',
  413: 'PAYLOAD_TOO_LARGE',
  415: 'UNSUPPORTED_MEDIA_TYPE',
  431: 'BAD_REQUEST',
};
const sentences: Readonly<Record<string, string>> = {
  FST_ERR_CTP_EMPTY_JSON_BODY: 'The body is empty. It must be a JSON object with a "query".',
  FST_ERR_CTP_INVALID_JSON_BODY:
    'The body is not valid JSON, or has a key "__proto__" or "constructor" that JSON of a request may not have.',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'The body must be JSON, with the content type application/json.',
  FST_ERR_CTP_BODY_TOO_LARGE: 'The body is too large.',
};

function answerError(
  error: FastifyError | RefusedRequest,
  request: FastifyRequest,
  reply: FastifyReply,
  { logger, security }: Pick<HttpServerOptions, 'logger' | 'security'>,
): FastifyReply {
  const refused = error instanceof RefusedRequest ? error : refusedBy(error);
  const event = refused && securityEventOf(refused.code, undefined);
  if (event)
    security.record({
      event,
      outcome: 'failure',
      code: refused.code,
      callerAddress: request.ip,
      operation: request.routeOptions.url,
    });
  if (!refused) logger.error({ err: error, requestId: request.graph?.requestId }, 'A fault outside of GraphQL');
  const { statusCode, code, message, headers, details } =
    refused ?? new Refused(500, 'INTERNAL_SERVER_ERROR', 'Something went wrong on our side.');
  const mediaType = responseMediaType(request.headers.accept) ?? 'application/json';
  return reply
    .code(statusCode)
    .headers(headers)
    .type(`${mediaType}; charset=utf-8`)
    .send(JSON.stringify({ errors: [{ message, extensions: { code, ...(details && { details }) } }] }));
}

/** What Fastify refuses by itself; undefined for a fault. Its sentences never repeat what was sent. */
function refusedBy({ statusCode = 500, code }: FastifyError): Refused | undefined {
  if (statusCode < 400 || statusCode >= 500) return undefined;
  return new Refused(statusCode, codes[statusCode] ?? 'BAD_REQUEST', sentences[code] ?? 'The request cannot be read.');
}
