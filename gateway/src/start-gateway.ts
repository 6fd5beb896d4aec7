import { Draining } from '@kindred/service/draining';
import { securityLog } from '@kindred/service/security/security-log';
import { surviveStrayFaults } from '@kindred/service/stray-faults';
import type { FastifyInstance } from 'fastify';
import { addRoutes } from './add-routes.ts';
import type { Gateway, GatewayOptions } from './gateway-options.ts';
import type { GatewayParts } from './gateway-parts.ts';
import { graphqlPath } from './http/graphql-route.ts';
import { httpServer } from './http/http-server.ts';
import { defaultLimits } from './limits/limits.ts';
import { gatewayMetrics } from './metrics.ts';
import { startGraph } from './start-graph.ts';

/**
 * Starts the one graph. Rejects where its first supergraph cannot be read or composed, or its port is in use; a later
 * one that cannot be served leaves the last good one serving.
 */
export async function startGateway(options: GatewayOptions): Promise<Gateway> {
  const { logger } = options;
  const draining = new Draining(options.drainPause);
  const parts = partsOf(options, draining);
  const graph = await startGraph(parts);
  const app = await serverOf(parts);
  addRoutes(app, parts, graph);
  const url = await listen(app, options).catch(async (error: unknown) => {
    await graph.stop();
    throw error;
  });
  if (options.strayFaults) surviveStrayFaults(options.strayFaults, { logger, count: () => parts.metrics.strayFault() });
  const subgraphs = graph.subgraphs().map(({ name }) => name);
  logger.info({ url, supergraph: graph.keeper.status?.id, subgraphs }, 'The graph answers');
  return {
    url,
    reload: () => graph.keeper.reload(),
    async stop(deadlineMs) {
      await draining.announce(options.drainDelayMs ?? 0);
      await closeWithin(app, deadlineMs);
      await graph.stop();
    },
  };
}

function partsOf(options: GatewayOptions, draining: Draining): GatewayParts {
  return {
    options,
    limits: { ...defaultLimits, ...options.limits },
    metrics: gatewayMetrics({ ofProcess: options.processMetrics ?? false }),
    security: options.security ?? securityLog(options.logger),
    stopping: () => draining.isAnnounced,
  };
}

function serverOf({ options, limits, security, stopping }: GatewayParts): Promise<FastifyInstance> {
  return httpServer({
    bodyBytes: limits.bodyBytes,
    requestMs: limits.requestMs,
    corsOrigins: options.corsOrigins ?? [],
    trustedProxies: options.trustedProxies ?? [],
    guard: { allowedHosts: options.allowedHosts ?? [], hstsSeconds: options.hstsSeconds ?? 0 },
    stopping,
    logger: options.logger,
    security,
  });
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
