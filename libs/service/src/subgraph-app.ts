import { signedCursors } from '@kindred/database/cursors';
import type { Transport } from '@kindred/events/transport';
import type { FastifyInstance } from 'fastify';
import type { JWTVerifyGetKey } from 'jose';
import { refuseAgents } from './agents/refuse-agents.ts';
import type { RequestContext } from './context.ts';
import { migrationState } from '@kindred/database/migration-state';
import { reportUndeclared, type OnUndeclared } from './declared-refusals/report-undeclared.ts';
import type { ServiceDefinition } from './define-service.ts';
import type { Draining } from './draining.ts';
import { exportRoute } from './export-route.ts';
import { errorFormatter } from './format-error.ts';
import { graphqlServer } from './graphql-server.ts';
import { gatewayOnly } from './gateway-only.ts';
import { healthRoutes } from './health.ts';
import { hostNames } from './http/allowed-hosts.ts';
import { httpApp, mountGraphql } from './http-app.ts';
import type { LoaderFactories } from './loaders.ts';
import type { ServiceMetrics } from './metrics.ts';
import { refuseRevokedWriters, type Revocation } from './revocation/refuse-revoked-writers.ts';
import { retryAfter } from './retry-after.ts';
import { guardingMutations } from './sanctions/guard-mutations.ts';
import { recordingMutations } from './security/record-mutations.ts';
import { recordRefusals } from './security/record-refusals.ts';
import type { ServiceContext } from './service-context.ts';
import type { ServiceEnvironment } from './service-environment.ts';
import { readSubgraphSchema, schemaHash } from './subgraph-schema.ts';
import { tokenVerifier } from './token-verifier.ts';

export interface SubgraphAppOptions<Dependencies, Environment extends ServiceEnvironment> {
  readonly definition: ServiceDefinition<Dependencies, Environment>;
  readonly service: ServiceContext<Environment>;
  readonly dependencies: Dependencies;
  readonly metrics: ServiceMetrics;
  readonly transport: Transport;
  readonly draining: Draining;
  /** For a service that refuses revoked writers. */
  readonly revocation: Revocation | null;
  /** Instead of identity's, which are fetched from it. */
  readonly tokenKeys: JWTVerifyGetKey | undefined;
  /** Told of refusals that the schema does not declare; for tests. */
  readonly onUndeclaredRefusal?: OnUndeclared | undefined;
}

/**
 * All that a service answers over HTTP, not yet listening: its subgraph, its health and metrics, its part of an
 * archive, its own routes.
 */
export async function subgraphApp<Dependencies, Environment extends ServiceEnvironment>(
  options: SubgraphAppOptions<Dependencies, Environment>,
): Promise<FastifyInstance> {
  const { definition, service, dependencies, metrics, transport, draining, revocation, tokenKeys } = options;
  const { environment, work, logger, security, clock } = service;
  const {
    TOKEN_ISSUER: issuer,
    TOKEN_AUDIENCE: audience,
    IDENTITY_URL,
    CURSOR_SECRET,
    TRUSTED_PROXIES: trustedProxies,
    ALLOWED_HOSTS,
    HSTS_SECONDS: hstsSeconds,
  } = environment;
  const errors = { logger, security, clock, onFault: () => metrics.faults.inc() };
  // Other parts of the house ask a service under its own name.
  const guard = { allowedHosts: [definition.name, ...hostNames(ALLOWED_HOSTS)], hstsSeconds };
  const app = httpApp({ metrics, errors, trustedProxies, guard, draining });
  const schema = readSubgraphSchema(definition.schema);
  const plugins = [
    gatewayOnly<RequestContext<Dependencies, LoaderFactories>>(environment.GATEWAY_SECRET),
    recordRefusals<RequestContext<Dependencies, LoaderFactories>>(),
    retryAfter(clock),
    refuseAgents<RequestContext<Dependencies, LoaderFactories>>(definition.openToAgents),
  ];
  if (options.onUndeclaredRefusal) plugins.push(reportUndeclared(options.onUndeclaredRefusal));
  if (revocation) plugins.push(refuseRevokedWriters(revocation));
  const resolvers = recordingMutations(
    guardingMutations(definition.resolvers, definition.mutationGuard),
    definition.securityEvents,
  );
  const { nodes } = definition;
  const server = graphqlServer({ schema, resolvers, nodes, formatError: errorFormatter(errors), plugins });
  await server.start();
  app.addHook('onClose', () => server.stop());

  const keys = tokenKeys ?? definition.tokenKeys?.(dependencies) ?? new URL('/.well-known/jwks.json', IDENTITY_URL);
  const verify = tokenVerifier({ issuer, audience, clock, keys });
  const cursors = signedCursors(Buffer.from(CURSOR_SECRET));
  const checksAdmins = revocation !== null || definition.checksAdminsItself === true;
  const freshForMs = environment.FRESH_SIGN_IN_MINUTES * 60_000;
  mountGraphql(app, server, verify, {
    work,
    dependencies,
    security,
    checksAdmins,
    loaders: definition.loaders,
    cursors,
    freshForMs,
  });
  healthRoutes(app, {
    schemaSha256: schemaHash(schema),
    migrations: () => migrationState(work, definition.migrations),
    newerSchema: environment.NEWER_SCHEMA,
    transport,
    stopping: () => draining.isAnnounced,
    logger,
  });
  exportRoute(app, definition, { work, sealer: service.sealer, dependencies, verify });
  for (const { routes } of definition.features) routes?.(app, dependencies, service, verify);
  return app;
}
