import type { Database } from '@kindred/database/data-source';
import { environmentMasterKeys } from '@kindred/database/sealing/environment-master-keys';
import { Sealer } from '@kindred/database/sealing/sealer';
import { UnitOfWork } from '@kindred/database/unit-of-work';
import { kafkaTransport } from '@kindred/events/kafka-transport';
import type { Transport } from '@kindred/events/transport';
import type { FastifyInstance } from 'fastify';
import type { JWTVerifyGetKey } from 'jose';
import type { Logger } from 'pino';
import type { OnUndeclared } from './declared-refusals/report-undeclared.ts';
import { topicsOf, type ServiceDefinition } from './define-service.ts';
import { Draining, type Pause } from './draining.ts';
import { eraseWhenDeletionDue } from './erase-when-deletion-due.ts';
import { startEvents } from './events.ts';
import { startJobs } from './jobs.ts';
import { makeLogger } from './logger.ts';
import { serviceMetrics } from './metrics.ts';
import { openPreparedDatabase } from './open-prepared-database.ts';
import { makeArchivePart } from './personal-data/make-archive-part.ts';
import { purgeJob } from './purge-job.ts';
import type { LoginStates } from './revocation/login-states.ts';
import { openRevocation } from './revocation/open-revocation.ts';
import { revokeWhenSessionsEnd } from './revocation/revoke-when-sessions-end.ts';
import { rewrapJob } from './rewrap-job.ts';
import type { ServiceEnvironment } from './service-environment.ts';
import type { ServiceContext } from './service-context.ts';
import { openSecurityLog } from './security/open-security-log.ts';
import type { SecurityLog } from './security/security-log.ts';
import { ShutdownHooks } from './shutdown-hooks.ts';
import { surviveStrayFaults, type FaultSource } from './stray-faults.ts';
import { subgraphApp } from './subgraph-app.ts';
import type { Consumer } from './when.ts';

/** What a process that runs several services shares among them, and what tests put in place. */
export interface Surroundings {
  /** Without one, Kafka at KAFKA_BROKERS; closed by whoever made it. */
  readonly transport?: Transport;
  readonly logger?: Logger;
  /** Replaces the file in SECURITY_LOG_FILE, or the lines in the logger. */
  readonly security?: SecurityLog;
  readonly clock?: () => Date;
  /** How often the outbox is looked at when nobody woke the relay: 10 ms on real servers. */
  readonly pollMs?: number;
  /** Verifies tokens with these keys instead of fetching identity's. */
  readonly tokenKeys?: JWTVerifyGetKey;
  /** Replaces identity as the source of login states; tests pass `trustingLogins`. */
  readonly logins?: LoginStates;
  /** The monotonic clock that ages the list of revocations, in milliseconds. */
  readonly monotonicMs?: () => number;
  /** Waits for DRAIN_DELAY_MS. A test passes its own to decide when the delay ends. */
  readonly drainPause?: Pause;
  /**
   * The source of unhandled rejections and exceptions, if the process runs this service alone. They are logged and
   * counted, and the process goes on.
   */
  readonly strayFaults?: FaultSource;
  /** Tests run jobs themselves, for the `now` they want. */
  readonly runJobs?: boolean;
  /** Tests hold the refusals of mutations against the schema's `@refuses`. */
  readonly onUndeclaredRefusal?: OnUndeclared;
}

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
  surroundings: Surroundings & { logger: Logger },
  shutdownHooks: ShutdownHooks,
): Promise<RunningService<Dependencies>> {
  const { name } = definition;
  const { logger, clock = () => new Date() } = surroundings;
  const metrics = serviceMetrics(name);
  const transport = surroundings.transport ?? ownTransport(name, environment, logger);
  if (!surroundings.transport) shutdownHooks.add('transport', () => transport.close());
  const database = await openPreparedDatabase(definition, environment, logger);
  shutdownHooks.add('database', () => database.close());
  const wake: { relay?: () => void } = {};
  const work = new UnitOfWork({ service: name, database, clock, onPublished: () => wake.relay?.() });
  const sealer = new Sealer(name, environmentMasterKeys(environment.MASTER_KEYS));
  const security =
    surroundings.security ??
    openSecurityLog({ service: name, file: environment.SECURITY_LOG_FILE, logger, shutdownHooks });
  const service: ServiceContext<Environment> = {
    environment,
    database,
    work,
    sealer,
    logger,
    security,
    metrics: metrics.registry,
    clock,
    archivePart: (userId) => makeArchivePart(definition, { work, sealer, dependencies }, userId),
  };
  const dependencies = await definition.dependencies(service);
  shutdownHooks.add('parts', async () => definition.closeDependencies?.(dependencies));

  const { logins, monotonicMs } = surroundings;
  const loginStatesSource = definition.refusesRevokedWriters;
  const revocation = loginStatesSource
    ? openRevocation({
        service: name,
        work,
        transport,
        logins: logins ?? loginStatesSource(name, environment),
        monotonicMs,
      })
    : null;
  const draining = new Draining(surroundings.drainPause);
  const app = await subgraphApp({
    definition,
    service,
    dependencies,
    metrics,
    transport,
    draining,
    revocation,
    tokenKeys: surroundings.tokenKeys,
    onUndeclaredRefusal: surroundings.onUndeclaredRefusal,
  });
  const events = await startEvents({
    service: name,
    migrations: definition.migrations,
    work,
    dependencies,
    transport,
    logger,
    registry: metrics.registry,
    databaseUrl: environment.DATABASE_URL,
    consumers: consumersOf(definition, dependencies, sealer),
    publishes: topicsOf(definition),
    pollMs: surroundings.pollMs ?? 10,
  });
  wake.relay = events.wake;
  await revocation?.start();
  const ofTheHouse = [
    purgeJob<Dependencies>(definition.retention, metrics.purgedRows),
    rewrapJob<Dependencies>(sealer),
  ];
  const onRun = (job: string, outcome: string, seconds: number) =>
    metrics.jobSeconds.observe({ job, outcome }, seconds);
  const scheduler = startJobs({
    jobs: surroundings.runJobs === false ? [] : [...definition.jobs, ...ofTheHouse],
    work,
    dependencies,
    logger,
    onRun,
  });
  shutdownHooks.add('jobs and events', (withinMs) =>
    Promise.all([scheduler.stop(), events.stop(withinMs), revocation?.stop()]),
  );
  shutdownHooks.add('requests', (withinMs) => closeApp(app, withinMs));
  const url = await app.listen({ port: environment.PORT, host: environment.HOST });
  if (surroundings.strayFaults)
    surviveStrayFaults(surroundings.strayFaults, { logger, count: () => metrics.strayFaults.inc() });
  logger.info({ url }, 'Listening');
  const drain = async (withinMs = environment.DRAIN_MS) => {
    await draining.announce(environment.DRAIN_DELAY_MS);
    await shutdownHooks.run(withinMs);
  };
  return { name, url, dependencies, work, database, drain };
}

/** Those that the definition names, those that follow from its settings, and those that the house adds. */
function consumersOf<Dependencies, Environment extends ServiceEnvironment>(
  definition: ServiceDefinition<Dependencies, Environment>,
  dependencies: Dependencies,
  sealer: Sealer,
): Consumer<Dependencies>[] {
  const ofTheHouse = [
    eraseWhenDeletionDue(definition, sealer),
    ...(definition.refusesRevokedWriters ? [revokeWhenSessionsEnd<Dependencies>()] : []),
  ];
  return [...definition.consumersOf(dependencies), ...ofTheHouse];
}

function ownTransport(service: string, environment: ServiceEnvironment, logger: Logger): Transport {
  if (!environment.KAFKA_BROKERS)
    throw new Error('KAFKA_BROKERS is not set, and a service that runs alone needs a broker.');
  return kafkaTransport({ brokers: environment.KAFKA_BROKERS.split(','), clientId: service, logger });
}

/** Takes no new requests and waits for those in flight; those that are still there when the time is up are cut off. */
async function closeApp(app: FastifyInstance, withinMs: number): Promise<void> {
  const late = setTimeout(() => app.server.closeAllConnections(), withinMs);
  await app.close();
  clearTimeout(late);
}
