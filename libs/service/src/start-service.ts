import { setTimeout as wait } from 'node:timers/promises';
import { isDatabaseAway } from '@kindred/database/conflict';
import { signedCursors } from '@kindred/database/cursors';
import { openDatabase, type Database } from '@kindred/database/data-source';
import { environmentMasterKeys } from '@kindred/database/sealing/environment-master-keys';
import { Sealer } from '@kindred/database/sealing/sealer';
import { UnitOfWork } from '@kindred/database/unit-of-work';
import { kafkaTransport } from '@kindred/events/kafka-transport';
import type { Transport } from '@kindred/events/transport';
import type { FastifyInstance } from 'fastify';
import type { JWTVerifyGetKey } from 'jose';
import type { Logger } from 'pino';
import type { ServiceContext } from './context.ts';
import type { Kit, ServiceDefinition } from './define-service.ts';
import { eraseWhenDeletionDue } from './erase-when-deletion-due.ts';
import { startEvents } from './events.ts';
import { exportRoute } from './export-route.ts';
import { errorFormatter } from './format-error.ts';
import { graphqlServer } from './graphql-server.ts';
import { healthRoutes } from './health.ts';
import { httpApp, mountGraphql } from './http-app.ts';
import { startJobs } from './jobs.ts';
import type { LoaderFactories } from './loaders.ts';
import { makeLogger } from './logger.ts';
import { serviceMetrics } from './metrics.ts';
import { purgeJob } from './purge-job.ts';
import { readSubgraphSchema } from './subgraph-schema.ts';
import type { ServiceEnvironment } from './service-environment.ts';
import { tokenVerifier } from './token-verifier.ts';

/** What a process that runs several services shares among them, and what tests put in place. */
export interface Surroundings {
  /** Without one, Kafka at KAFKA_BROKERS; closed by whoever made it. */
  readonly transport?: Transport;
  readonly logger?: Logger;
  readonly clock?: () => Date;
  /** How often the outbox is looked at when nobody woke the relay: 10 ms on real servers. */
  readonly pollMs?: number;
  /** Verifies tokens with these keys instead of fetching identity's. */
  readonly tokenKeys?: JWTVerifyGetKey;
  /** Tests run jobs themselves, for the `now` they want. */
  readonly runJobs?: boolean;
}

export interface RunningService<Parts = unknown> {
  readonly name: string;
  readonly url: string;
  readonly parts: Parts;
  readonly work: UnitOfWork;
  readonly database: Database;
  /** Finishes what is in flight, stops consumers and jobs, sends what the outbox holds, closes; within the time given. */
  drain(withinMs?: number): Promise<void>;
}

/** Runs a service from its definition: the same way alone in a container, beside others, and in tests. */
export async function startService<Parts, Environment extends ServiceEnvironment>(
  definition: ServiceDefinition<Parts, Environment>,
  environment: Environment,
  surroundings: Surroundings = {},
): Promise<RunningService<Parts>> {
  const logger = surroundings.logger?.child({ service: definition.name }) ?? makeLogger({ service: definition.name, level: environment.LOG_LEVEL });
  const clock = surroundings.clock ?? (() => new Date());
  const metrics = serviceMetrics(definition.name);
  const transport = surroundings.transport ?? ownTransport(definition.name, environment, logger);
  const database = await reachDatabase(definition, environment, logger);
  const wake: { relay?: () => void } = {};
  const work = new UnitOfWork({ service: definition.name, database, clock, onPublished: () => wake.relay?.() });
  const sealer = new Sealer(definition.name, environmentMasterKeys(environment.MASTER_KEYS));
  const kit: Kit<Environment> = { environment, database, work, sealer, logger, metrics: metrics.registry, clock };
  const parts = await definition.parts(kit);

  const app = httpApp(metrics);
  const formatError = errorFormatter({ logger, onFault: () => metrics.faults.inc() });
  const server = graphqlServer<ServiceContext<Parts, LoaderFactories>>({ app, schema: readSubgraphSchema(definition.schema), resolvers: definition.resolvers, formatError });
  await server.start();
  const { TOKEN_ISSUER: issuer, TOKEN_AUDIENCE: audience, IDENTITY_URL } = environment;
  const verify = tokenVerifier({ issuer, audience, clock, keys: surroundings.tokenKeys ?? definition.tokenKeys?.(parts) ?? new URL('/.well-known/jwks.json', IDENTITY_URL) });
  mountGraphql(app, server, verify, { work, parts, loaders: definition.loaders, cursors: signedCursors(Buffer.from(environment.CURSOR_SECRET)) });
  healthRoutes(app, work, transport);
  exportRoute(app, definition, { work, parts, verify });
  definition.routes?.(app, parts, kit);

  const { name: service, publishes, erased } = definition;
  const consumers = [...definition.consumers, ...(definition.furtherConsumers?.(parts) ?? []), eraseWhenDeletionDue(definition, sealer)];
  const events = await startEvents({
    service, consumers, work, parts, transport, logger, registry: metrics.registry, databaseUrl: environment.DATABASE_URL,
    publishes: [...publishes, erased].map(({ topic }) => topic),
    pollMs: surroundings.pollMs ?? 10,
  });
  wake.relay = events.wake;
  const jobs = surroundings.runJobs === false ? [] : [...definition.jobs, purgeJob<Parts>(definition.retention, metrics.purgedRows)];
  const onRun = (job: string, outcome: string, seconds: number) => metrics.jobSeconds.observe({ job, outcome }, seconds);
  const scheduler = startJobs({ jobs, work, parts, logger, onRun });
  const url = await app.listen({ port: environment.PORT, host: environment.HOST });
  logger.info({ url }, 'Listening');

  return {
    name: definition.name, url, parts, work, database,
    async drain(withinMs = environment.DRAIN_MS) {
      const deadline = Date.now() + withinMs;
      await within(deadline, closeApp(app, server));
      await within(deadline, Promise.all([scheduler.stop(), events.stop(deadline)]));
      await within(deadline, definition.closeParts?.(parts) ?? Promise.resolve());
      if (!surroundings.transport) await within(deadline, transport.close());
      await within(deadline + 500, database.close());
    },
  };
}

function ownTransport(service: string, environment: ServiceEnvironment, logger: Logger): Transport {
  if (!environment.KAFKA_BROKERS) throw new Error('KAFKA_BROKERS is not set, and a service that runs alone needs a broker.');
  return kafkaTransport({ brokers: environment.KAFKA_BROKERS.split(','), clientId: service, logger });
}

/** A service that comes up before its database waits for it; anything but an absent database is told at once. */
async function reachDatabase<Parts, Environment extends ServiceEnvironment>(definition: ServiceDefinition<Parts, Environment>, environment: Environment, logger: Logger): Promise<Database> {
  for (;;) {
    try {
      return await openDatabase({ service: definition.name, url: environment.DATABASE_URL, entities: [...definition.entities], poolSize: environment.DATABASE_POOL_SIZE });
    } catch (error) {
      if (!isDatabaseAway(error)) throw error;
      logger.warn({ err: error }, 'The database is away; trying again');
      await wait(1_000);
    }
  }
}

async function closeApp(app: FastifyInstance, server: { stop(): Promise<void> }): Promise<void> {
  await server.stop();
  await app.close();
}

/** Waits for a step until the deadline and then goes on without it: what it would have finished is kept or comes again. */
async function within(deadline: number, step: Promise<unknown>): Promise<void> {
  const timeout = new AbortController();
  const late = wait(Math.max(0, deadline - Date.now()), undefined, { signal: timeout.signal }).catch(() => undefined);
  await Promise.race([step.catch(() => undefined), late]);
  timeout.abort();
}
