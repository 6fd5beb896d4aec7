import type { Database } from '@kindred/database/data-source';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import type { ServiceDefinition } from './define-service.ts';
import { Draining } from './draining.ts';
import { makeLogger } from './logger.ts';
import { openService, type OpenService } from './open-service.ts';
import { openRevocation, type RunningRevocation } from './revocation/open-revocation.ts';
import type { ServiceEnvironment } from './service-environment.ts';
import { ShutdownHooks } from './shutdown-hooks.ts';
import { startBackground } from './start-background.ts';
import { surviveStrayFaults } from './stray-faults.ts';
import { subgraphApp } from './subgraph-app.ts';
import type { Surroundings } from './surroundings.ts';

export interface RunningService<Dependencies = unknown> {
  readonly name: string;
  readonly url: string;
  readonly dependencies: Dependencies;
  readonly work: UnitOfWork;
  readonly database: Database;
  /**
   * Stops the service. `/health/ready` is 503 at once, and requests are still taken for DRAIN_DELAY_MS. Then the
   * listener closes, requests in flight finish, consumers and jobs stop, and the relay sends the outbox. `withinMs`
   * limits the time after the delay.
   */
  drain(withinMs?: number): Promise<void>;
}

/** Runs a service from its definition: the same way alone in a container, beside others, and in tests. */
export async function startService<Dependencies, Environment extends ServiceEnvironment>(
  definition: ServiceDefinition<Dependencies, Environment>,
  environment: Environment,
  surroundings: Surroundings = {},
): Promise<RunningService<Dependencies>> {
  const logger =
    surroundings.logger?.child({ service: definition.name }) ??
    makeLogger({ service: definition.name, level: environment.LOG_LEVEL });
  const shutdownHooks = new ShutdownHooks(logger);
  try {
    return await start(definition, environment, { ...surroundings, logger }, shutdownHooks);
  } catch (error) {
    // What it had opened would keep the process alive, and go on beside the other services of `npm start`.
    await shutdownHooks.run(2_000);
    throw error;
  }
}

async function start<Dependencies, Environment extends ServiceEnvironment>(
  definition: ServiceDefinition<Dependencies, Environment>,
  environment: Environment,
  surroundings: Surroundings & { readonly logger: Logger },
  shutdownHooks: ShutdownHooks,
): Promise<RunningService<Dependencies>> {
  const opened = await openService(definition, environment, surroundings, shutdownHooks);
  const { context, dependencies, metrics, transport } = opened;
  const revocation = revocationOf(definition, opened, surroundings);
  const draining = new Draining(surroundings.drainPause);
  const { tokenKeys, onUndeclaredRefusal, strayFaults, logger } = surroundings;
  const app = await subgraphApp({
    definition,
    service: context,
    dependencies,
    metrics,
    transport,
    draining,
    revocation,
    tokenKeys,
    onUndeclaredRefusal,
  });
  await startBackground({ definition, opened, revocation, surroundings, shutdownHooks });
  shutdownHooks.add('requests', (withinMs) => closeApp(app, withinMs));
  const url = await app.listen({ port: environment.PORT, host: environment.HOST });
  if (strayFaults) surviveStrayFaults(strayFaults, { logger, count: () => metrics.strayFaults.inc() });
  logger.info({ url }, 'Listening');
  const drain = async (withinMs = environment.DRAIN_MS) => {
    await draining.announce(environment.DRAIN_DELAY_MS);
    await shutdownHooks.run(withinMs);
  };
  return { name: definition.name, url, dependencies, work: context.work, database: context.database, drain };
}

/** The list of revoked logins, for a service that refuses revoked writers; null for any other. */
function revocationOf<Dependencies, Environment extends ServiceEnvironment>(
  { name: service, refusesRevokedWriters: loginStatesSource }: ServiceDefinition<Dependencies, Environment>,
  { context: { work, environment }, transport }: OpenService<Dependencies, Environment>,
  { logins, monotonicMs }: Surroundings,
): RunningRevocation | null {
  if (!loginStatesSource) return null;
  const source = logins ?? loginStatesSource(service, environment);
  return openRevocation({ service, work, transport, logins: source, monotonicMs });
}

/** Takes no new requests and waits for those in flight. Cuts off those that are not finished within the time. */
async function closeApp(app: FastifyInstance, withinMs: number): Promise<void> {
  const late = setTimeout(() => app.server.closeAllConnections(), withinMs);
  await app.close();
  clearTimeout(late);
}
