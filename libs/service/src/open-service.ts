import { environmentMasterKeys } from '@kindred/database/sealing/environment-master-keys';
import { Sealer } from '@kindred/database/sealing/sealer';
import { UnitOfWork } from '@kindred/database/unit-of-work';
import { kafkaTransport } from '@kindred/events/kafka-transport';
import type { Transport } from '@kindred/events/transport';
import type { Logger } from 'pino';
import type { ServiceDefinition } from './define-service.ts';
import { serviceMetrics, type ServiceMetrics } from './metrics.ts';
import { openPreparedDatabase } from './open-prepared-database.ts';
import { makeArchivePart } from './personal-data/make-archive-part.ts';
import { openSecurityLog } from './security/open-security-log.ts';
import type { ServiceContext } from './service-context.ts';
import type { ServiceEnvironment } from './service-environment.ts';
import type { ShutdownHooks } from './shutdown-hooks.ts';
import type { Surroundings } from './surroundings.ts';

/** A service whose transport, database and dependencies are open. It serves no request and consumes no event yet. */
export interface OpenService<Dependencies, Environment extends ServiceEnvironment> {
  readonly context: ServiceContext<Environment>;
  readonly dependencies: Dependencies;
  readonly transport: Transport;
  readonly metrics: ServiceMetrics;
  /** `wake` is called after each commit that published an event. It is set once the relay runs. */
  readonly relay: { wake?: () => void };
}

/** Waits for the database, and opens everything with its shutdown hook. */
export async function openService<Dependencies, Environment extends ServiceEnvironment>(
  definition: ServiceDefinition<Dependencies, Environment>,
  environment: Environment,
  surroundings: Surroundings & { readonly logger: Logger },
  shutdownHooks: ShutdownHooks,
): Promise<OpenService<Dependencies, Environment>> {
  const { name: service } = definition;
  const { logger, clock = () => new Date() } = surroundings;
  const metrics = serviceMetrics(service);
  const transport = surroundings.transport ?? ownTransport(service, environment, logger);
  if (!surroundings.transport) shutdownHooks.add('transport', () => transport.close());
  const database = await openPreparedDatabase(definition, environment, logger);
  shutdownHooks.add('database', () => database.close());
  const relay: { wake?: () => void } = {};
  const work = new UnitOfWork({ service, database, clock, onPublished: () => relay.wake?.() });
  const sealer = new Sealer(service, environmentMasterKeys(environment.MASTER_KEYS));
  const security =
    surroundings.security ?? openSecurityLog({ service, file: environment.SECURITY_LOG_FILE, logger, shutdownHooks });
  const context: ServiceContext<Environment> = {
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
  const dependencies = await definition.dependencies(context);
  shutdownHooks.add('dependencies', async () => definition.closeDependencies?.(dependencies));
  return { context, dependencies, transport, metrics, relay };
}

function ownTransport(service: string, environment: ServiceEnvironment, logger: Logger): Transport {
  if (!environment.KAFKA_BROKERS)
    throw new Error('KAFKA_BROKERS is not set, and a service that runs alone needs a broker.');
  return kafkaTransport({ brokers: environment.KAFKA_BROKERS.split(','), clientId: service, logger });
}
