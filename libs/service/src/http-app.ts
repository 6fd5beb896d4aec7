import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { ApolloServer } from '@apollo/server';
import { withTrace } from '@kindred/events/trace-context';
import Fastify, { type FastifyInstance, type FastifyRequest } from 'fastify';
import type { ContextOptions, RequestContext } from './context.ts';
import { makeContext } from './context.ts';
import type { Draining } from './draining.ts';
import { httpErrorHandler, type ErrorAnswers } from './format-error.ts';
import { callerPrefix } from './http/caller-prefix.ts';
import { dropEmptyName, withoutEmptyParameters } from './http/empty-parameters.ts';
import { guardRequests, type GuardOptions } from './http/guard-requests.ts';
import { refuseDeepDocument } from './http/refuse-deep-document.ts';
import type { LoaderFactories } from './loaders.ts';
import type { ServiceMetrics } from './metrics.ts';
import { asGraphqlError, TokenExpired, Unauthenticated } from './refusals.ts';
import type { VerifyToken } from './token-verifier.ts';

const bodyLimitBytes = 1_048_576;

export interface HttpAppOptions {
  readonly metrics: ServiceMetrics;
  readonly errors: ErrorAnswers;
  /** Who may say in `x-forwarded-for` where a request came from: addresses, ranges, `loopback`, `uniquelocal`. */
  readonly trustedProxies: string;
  readonly guard: GuardOptions;
  readonly draining: Draining;
}

/** A Fastify app whose every request runs in the trace that it came with, and is measured. */
export function httpApp({ metrics, errors, trustedProxies, guard, draining }: HttpAppOptions): FastifyInstance {
  const app = Fastify({
    bodyLimit: bodyLimitBytes,
    forceCloseConnections: 'idle',
    // A request that reaches a connection while the listener closes is answered like any other.
    return503OnClosing: false,
    trustProxy: trustedProxies,
    rewriteUrl: ({ url = '/' }) => withoutEmptyParameters(url),
  });
  guardRequests(app, guard);
  app.addHook('onSend', (_request, reply, _payload, done) => {
    // Without this, a keep-alive client sends its next request to a process that is about to end.
    if (draining.isAnnounced) reply.header('connection', 'close');
    done();
  });
  // Only once the body is here: what runs before it is read loses its asynchronous context to the socket's.
  app.addHook('preHandler', (request, _reply, done) => withTrace(header(request, 'traceparent'), done));
  app.addHook('onResponse', (request, reply, done) => {
    metrics.requestSeconds.observe(
      { route: request.routeOptions.url ?? 'unknown', status: String(reply.statusCode) },
      reply.elapsedTime / 1_000,
    );
    done();
  });
  app.setErrorHandler(httpErrorHandler(errors));
  app.get('/metrics', async (_request, reply) =>
    reply.type(metrics.registry.contentType).send(await metrics.registry.metrics()),
  );
  return app;
}

type Shared<Dependencies, Factories extends LoaderFactories> = Omit<
  ContextOptions<Dependencies, Factories>,
  'caller' | 'callerAddress'
>;

/**
 * Mounts the subgraph. The token is verified before anything is resolved. An invalid token is refused with 401,
 * whatever the operation. A token that has only expired counts as none, so that a client can sign in again while it
 * still sends the old one.
 */
export function mountGraphql<Dependencies, Factories extends LoaderFactories>(
  app: FastifyInstance,
  server: ApolloServer<RequestContext<Dependencies, Factories>>,
  verify: VerifyToken,
  shared: Shared<Dependencies, Factories>,
): void {
  app.addHook('preHandler', async ({ body, query, routeOptions }) => {
    if (routeOptions.url !== '/graphql') return;
    dropEmptyName(body);
    for (const request of [body, query]) refuseDeepDocument((request as { query?: unknown } | null | undefined)?.query);
  });
  app.route({
    url: '/graphql',
    method: ['GET', 'POST'],
    handler: fastifyApolloHandler(server, {
      context: async (request) => {
        const caller = await verify(header(request, 'authorization')).catch((error: unknown) => {
          if (error instanceof TokenExpired) return error;
          if (error instanceof Unauthenticated)
            shared.security.record({
              event: 'malformed-token',
              outcome: 'failure',
              code: error.code,
              callerAddress: request.ip,
            });
          throw asGraphqlError(error);
        });
        return makeContext({ ...shared, caller, callerAddress: callerPrefix(request.ip) });
      },
    }),
  });
}

function header(request: FastifyRequest, name: string): string | undefined {
  const value = request.headers[name];
  return Array.isArray(value) ? value[0] : value;
}
