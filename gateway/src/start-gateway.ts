import { Draining } from '@kindred/service/draining';
import { surviveStrayFaults } from '@kindred/service/stray-faults';
import type { FastifyInstance } from 'fastify';
import { securityLog } from '@kindred/service/security/security-log';
import { Agent } from 'undici';
import { startApollo } from './apollo-server.ts';
import { archiveRoute } from './archives/archive-route.ts';
import { journalExportRoute } from './journal-exports/journal-export-route.ts';
import { calendarRoute } from './calendars/calendar-route.ts';
import { mediaRoute } from './media/media-route.ts';
import { identityKeys } from './callers/identity-keys.ts';
import { anyCaller, tokenVerifier, type VerifyCaller } from './callers/token-verifier.ts';
import { OperationAdmission } from './cost/operation-admission.ts';
import { explorerRoutes } from './explorer/explorer-routes.ts';
import type { Gateway, GatewayOptions } from './gateway-options.ts';
import { healthRoutes } from './health.ts';
import { graphqlPath, graphqlRoute } from './http/graphql-route.ts';
import { httpServer } from './http/http-server.ts';
import { defaultLimits } from './limits/limits.ts';
import { gatewayMetrics } from './metrics.ts';
import { NodeDataSource } from './nodes/node-data-source.ts';
import { nodeSubgraphUrl } from './nodes/node-subgraph.ts';
import { replyRoute } from './replies/reply-route.ts';
import { ShapeCache } from './subgraphs/shape-cache.ts';
import { SubgraphDataSource } from './subgraphs/subgraph-data-source.ts';
import type { SubgraphAddress } from './supergraph/subgraph.ts';
import { SupergraphKeeper } from './supergraph/supergraph-keeper.ts';
import { supergraphSource } from './supergraph/supergraph-source.ts';
import { iconRoute } from './icons/icon-route.ts';
import { unsubscribeRoute } from './unsubscribing/unsubscribe-route.ts';

/**
 * Starts the one graph. Rejects where its first supergraph cannot be read or composed, or its port is in use; a later
 * one that cannot be served leaves the last good one serving.
 */
export async function startGateway(options: GatewayOptions): Promise<Gateway> {
  const { logger } = options;
  const security = options.security ?? securityLog(logger);
  const limits = { ...defaultLimits, ...options.limits };
  const metrics = gatewayMetrics({ ofProcess: options.processMetrics ?? false });
  const shapes = new ShapeCache();
  const admission = new OperationAdmission({
    ofCaller: limits.planCostOfCaller,
    ofAddress: limits.planCostOfAddress,
    ...(options.clock && { now: options.clock }),
  });
  // Time-outs are the callers' own, for a call as a whole; these would only measure parts of it.
  const dispatcher = new Agent({
    connections: limits.subgraphConnections,
    headersTimeout: 0,
    bodyTimeout: 0,
    maxResponseSize: limits.subgraphAnswerBytes,
  });
  const serviceSource = ({ name, url }: SubgraphAddress) =>
    new SubgraphDataSource({
      name,
      url,
      dispatcher,
      shapeOf: shapes.shapeOf,
      limits,
      metrics,
      logger,
      gatewaySecret: options.gatewaySecret,
    });
  const nodes = new NodeDataSource(serviceSource);
  let subgraphs: readonly SubgraphAddress[] = [];
  const draining = new Draining(options.drainPause);

  const keeper = new SupergraphKeeper({
    source: supergraphSource(options.supergraph, logger, options.gatewaySecret),
    watchEveryMs: options.watchEveryMs ?? 2_000,
    logger,
    onLoaded(details) {
      shapes.use(details.schema);
      nodes.use(details.nodes);
      admission.forget();
      subgraphs = details.subgraphs;
    },
    onFailure: () => metrics.compositionFailed(),
  });
  const apollo = await startApollo({
    keeper,
    dataSource: (subgraph) => (subgraph.url === nodeSubgraphUrl ? nodes : serviceSource(subgraph)),
    introspection: options.introspection,
    limits,
    admission,
    metrics,
    logger,
    security,
  });

  const app = await httpServer({
    bodyBytes: limits.bodyBytes,
    requestMs: limits.requestMs,
    corsOrigins: options.corsOrigins ?? [],
    trustedProxies: options.trustedProxies ?? [],
    guard: { allowedHosts: options.allowedHosts ?? [], hstsSeconds: options.hstsSeconds ?? 0 },
    stopping: () => draining.isAnnounced,
    logger,
    security,
  });
  const page = options.explorer === false ? null : explorerRoutes(app, { deskUrl: deskUrlOf(options) });
  graphqlRoute(app, {
    apollo,
    verifyCaller: verifier(options),
    security,
    admission,
    passHeaders: options.passHeaders ?? [],
    requestMs: limits.requestMs,
    metrics,
    page,
  });
  if (options.identity)
    archiveRoute(app, { identityUrl: options.identity.jwksUrl, requestMs: limits.requestMs, logger });
  for (const stream of options.replyStreams ?? [])
    replyRoute(app, {
      ...stream,
      answerMs: limits.subgraphMs,
      longestMs: limits.streamMs,
      logger,
    });
  if (options.calendarsUrl)
    calendarRoute(app, { calendarsUrl: options.calendarsUrl, requestMs: limits.requestMs, logger });
  if (options.journalsUrl)
    journalExportRoute(app, { journalsUrl: options.journalsUrl, longestMs: limits.streamMs, logger });
  if (options.unsubscribeUrl)
    unsubscribeRoute(app, { unsubscribeUrl: options.unsubscribeUrl, requestMs: limits.requestMs, logger });
  if (options.iconsUrl) iconRoute(app, { iconsUrl: options.iconsUrl, requestMs: limits.requestMs, logger });
  mediaRoute(app, { mediaUrls: options.mediaUrls ?? {}, longestMs: limits.streamMs, logger });
  healthRoutes(app, {
    status: () => keeper.status,
    subgraphs: () => subgraphs,
    dispatcher,
    stopping: () => draining.isAnnounced,
  });
  app.get('/metrics', async (_, reply) =>
    reply.type(metrics.registry.contentType).send(await metrics.registry.metrics()),
  );

  const release = async () => {
    await apollo.stop();
    await dispatcher.destroy();
  };
  const url = await listen(app, options).catch(async (error: unknown) => {
    await release();
    throw error;
  });
  if (options.strayFaults) surviveStrayFaults(options.strayFaults, { logger, count: () => metrics.strayFault() });
  logger.info(
    { url, supergraph: keeper.status?.id, subgraphs: subgraphs.map(({ name }) => name) },
    'The graph answers',
  );

  return {
    url,
    reload: () => keeper.reload(),
    async stop(deadlineMs) {
      await draining.announce(options.drainDelayMs ?? 0);
      await closeWithin(app, deadlineMs);
      await release();
    },
  };
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

async function listen(app: FastifyInstance, { host = 'localhost', port }: GatewayOptions): Promise<string> {
  await app.listen({ host, port });
  const address = app.server.address();
  const taken = typeof address === 'object' && address ? address.port : port;
  const named = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  return `http://${named.includes(':') ? `[${named}]` : named}:${taken}${graphqlPath}`;
}

/** Idle connections go at once, those with a request in hand when it is answered, and all of them at the deadline. */
async function closeWithin(app: FastifyInstance, deadlineMs: number): Promise<void> {
  const timer = setTimeout(() => app.server.closeAllConnections(), deadlineMs);
  await app.close();
  clearTimeout(timer);
}
