import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { ApolloServer } from '@apollo/server';
import { childOf } from '@kindred/events/trace-context';
import { callerPrefix } from '@kindred/service/http/caller-prefix';
import type { SecurityLog } from '@kindred/service/security/security-log';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { VerifyCaller } from '../callers/token-verifier.ts';
import type { OperationAdmission } from '../cost/operation-admission.ts';
import type { GatewayMetrics } from '../metrics.ts';
import { passedOn, requestIdOf } from '../requests/passed-on.ts';
import type { RequestContext } from '../requests/request-context.ts';
import { RequestLife } from '../requests/request-life.ts';
import { recordingEntry } from '../security/record-refusals.ts';
import { markSameSite } from './cross-site.ts';
import { prefersPage, responseMediaType } from './media-types.ts';
import { refuseMalformed } from './request-shape.ts';
import { Refused } from './refused.ts';

declare module 'fastify' {
  interface FastifyRequest {
    graph: RequestContext | null;
  }
}

export interface GraphqlRouteOptions {
  readonly apollo: ApolloServer<RequestContext>;
  readonly verifyCaller: VerifyCaller;
  readonly security: SecurityLog;
  readonly admission: OperationAdmission;
  readonly passHeaders: readonly string[];
  readonly requestMs: number;
  readonly metrics: GatewayMetrics;
  /** The page for browsers, or null where there is none. */
  readonly page: ((reply: FastifyReply) => FastifyReply) | null;
}

export const graphqlPath = '/graphql';

/**
 * `/graphql`, by the GraphQL over HTTP specification: POST for everything, GET for queries, and a page for browsers.
 */
export function graphqlRoute(app: FastifyInstance, options: GraphqlRouteOptions): void {
  const { apollo, verifyCaller, security, admission, page, metrics } = options;
  const execute = fastifyApolloHandler(apollo, {
    context: (request: FastifyRequest) =>
      recordingEntry(security, request.ip, async () => {
        const context = contextOf(request);
        const person = await verifyCaller(request.headers.authorization);
        const { query, operationName } = asked(request);
        const who = { person, address: callerPrefix(request.ip) };
        if (query) context.newOperation = await admission.enter(who, query, operationName);
        return context;
      }),
  });

  app.decorateRequest('graph', null);
  app.route({
    method: ['GET', 'POST'],
    url: graphqlPath,
    onRequest(request, reply, done) {
      if (page && request.method === 'GET' && prefersPage(request.headers.accept)) return void page(reply);
      begin(request, reply, options);
      done();
    },
    preHandler(request, _reply, done) {
      refuseMalformed(request, contextOf(request).mediaType);
      done();
    },
    onSend(request, _reply, payload, done) {
      // BREACH: a mutation's answer can hold tokens beside text that the caller chose. Its compressed length would
      // reveal them (ADR 39).
      if (request.graph?.operation.type === 'mutation') request.headers['x-no-compression'] = 'true';
      done(null, payload);
    },
    handler: execute,
    onResponse(request, reply, done) {
      if (request.graph) metrics.requested(request.graph.operation.type, reply.statusCode, reply.elapsedTime / 1_000);
      done();
    },
  });
  app.route({
    method: ['HEAD', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'],
    url: graphqlPath,
    handler: () => {
      throw new Refused(405, 'METHOD_NOT_ALLOWED', 'The graph answers POST, and GET for queries.', {
        allow: 'GET, POST',
      });
    },
  });
}

function begin(request: FastifyRequest, reply: FastifyReply, { passHeaders, requestMs }: GraphqlRouteOptions): void {
  const { headers } = request;
  const mediaType = responseMediaType(headers.accept);
  if (mediaType === null)
    throw new Refused(
      406,
      'NOT_ACCEPTABLE',
      'The graph answers application/graphql-response+json or application/json.',
    );
  if (request.method === 'GET') markSameSite(headers);

  const requestId = requestIdOf(headers);
  const life = new RequestLife(requestMs);
  const { traceparent } = headers;
  request.graph = {
    requestId,
    callerAddress: request.ip,
    traceparent: childOf(typeof traceparent === 'string' ? traceparent : undefined),
    passedOn: passedOn({ headers, address: request.ip }, requestId, passHeaders),
    life,
    mediaType,
    newOperation: null,
    operation: { type: 'none' },
  };
  reply.header('x-request-id', requestId);
  endWithCaller(request, reply, life);
}

/**
 * Aborts an operation whose caller has disconnected. A mutation still runs to its end, because half of its changes may
 * have been made already.
 */
function endWithCaller(request: FastifyRequest, reply: FastifyReply, life: RequestLife): void {
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished && request.graph?.operation.type !== 'mutation') life.end();
  });
}

/** The parameters, whose types `refuseMalformed` has checked. */
function asked({ method, query, body }: FastifyRequest): { query?: string; operationName?: string } {
  return ((method === 'GET' ? query : body) ?? {}) as { query?: string; operationName?: string };
}

function contextOf({ graph }: FastifyRequest): RequestContext {
  if (!graph) throw new Error('The request was not begun');
  return graph;
}
