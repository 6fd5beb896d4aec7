import type { FastifyInstance } from 'fastify';
import { identityKeys } from './callers/identity-keys.ts';
import { anyCaller, tokenVerifier, type VerifyCaller } from './callers/token-verifier.ts';
import { connectRoutes } from './connecting/connect-routes.ts';
import { explorerRoutes } from './explorer/explorer-routes.ts';
import type { GatewayOptions } from './gateway-options.ts';
import type { GatewayParts } from './gateway-parts.ts';
import { handedOnRoute } from './handed-on/handed-on-route.ts';
import { handedOnRoutes } from './handed-on/handed-on-routes.ts';
import { healthRoutes } from './health.ts';
import { graphqlRoute } from './http/graphql-route.ts';
import { tokenExchange } from './mcp/exchange-token.ts';
import { mcpRoute } from './mcp/mcp-route.ts';
import { resourceMetadataRoutes } from './mcp/resource-metadata.ts';
import { mediaRoute } from './media/media-route.ts';
import { replyRoute } from './replies/reply-route.ts';
import type { Graph } from './start-graph.ts';
import { unsubscribeRoute } from './unsubscribing/unsubscribe-route.ts';

/** Adds every address that the gateway answers. */
export function addRoutes(app: FastifyInstance, parts: GatewayParts, graph: Graph): void {
  addGraph(app, parts, graph);
  addPrograms(app, parts, graph);
  addServices(app, parts);
  addOperation(app, parts, graph);
}

/** The graph, and the page to try it in. */
function addGraph(app: FastifyInstance, { options, limits, metrics, security }: GatewayParts, graph: Graph): void {
  const page = options.explorer === false ? null : explorerRoutes(app, { deskUrl: deskUrlOf(options) });
  graphqlRoute(app, {
    apollo: graph.apollo,
    verifyCaller: verifier(options),
    security,
    admission: graph.admission,
    passHeaders: options.passHeaders ?? [],
    requestMs: limits.requestMs,
    metrics,
    page,
  });
}

/** The graph for other people's programs, and how they are let in. */
function addPrograms(app: FastifyInstance, { options, limits, security }: GatewayParts, graph: Graph): void {
  const { identity, publicUrl, logger } = options;
  if (!identity) return;
  const { requestMs } = limits;
  const exchange = tokenExchange(identity.jwksUrl, requestMs);
  mcpRoute(app, { apollo: graph.apollo, tools: graph.tools, exchange, publicUrl, requestMs, security });
  resourceMetadataRoutes(app, publicUrl);
  connectRoutes(app, { identityUrl: identity.jwksUrl, requestMs, logger });
}

/** What services answer under the graph's own address. */
function addServices(app: FastifyInstance, { options, limits }: GatewayParts): void {
  const { logger, replyStreams = [], unsubscribeUrl, mediaUrls = {} } = options;
  for (const route of handedOnRoutes(options, limits)) handedOnRoute(app, route, logger);
  for (const stream of replyStreams)
    replyRoute(app, { ...stream, answerMs: limits.subgraphMs, longestMs: limits.streamMs, logger });
  if (unsubscribeUrl) unsubscribeRoute(app, { unsubscribeUrl, requestMs: limits.requestMs, logger });
  mediaRoute(app, { mediaUrls, longestMs: limits.streamMs, logger });
}

/** For those who run the gateway. */
function addOperation(app: FastifyInstance, { metrics: { registry }, stopping }: GatewayParts, graph: Graph): void {
  const { keeper, subgraphs, dispatcher } = graph;
  healthRoutes(app, { status: () => keeper.status, subgraphs, dispatcher, stopping });
  app.get('/metrics', async (_, reply) => reply.type(registry.contentType).send(await registry.metrics()));
}

function verifier({ identity, logger }: GatewayOptions): VerifyCaller {
  if (!identity) return anyCaller;
  const { jwksUrl, issuer, audience } = identity;
  return tokenVerifier({ issuer, audience, keys: identityKeys(jwksUrl, logger) });
}

/** The desk's port is the graph's plus 80. */
function deskUrlOf({ explorer, port }: GatewayOptions): string {
  return typeof explorer === 'object' ? explorer.deskUrl : `http://localhost:${port + 80}`;
}
