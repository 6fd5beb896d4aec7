import type { Sealer } from '@kindred/database/sealing/sealer';
import { topicsOf, type ServiceDefinition } from './define-service.ts';
import { eraseWhenDeletionDue } from './erase-when-deletion-due.ts';
import { startEvents, type Events } from './events.ts';
import { startJobs, type Scheduler } from './jobs.ts';
import type { OpenService } from './open-service.ts';
import { purgeJob } from './purge-job.ts';
import type { RunningRevocation } from './revocation/open-revocation.ts';
import { revokeWhenSessionsEnd } from './revocation/revoke-when-sessions-end.ts';
import { rewrapJob } from './rewrap-job.ts';
import type { ServiceEnvironment } from './service-environment.ts';
import type { ShutdownHooks } from './shutdown-hooks.ts';
import type { Surroundings } from './surroundings.ts';

export interface StartBackground<Dependencies, Environment extends ServiceEnvironment> {
  readonly definition: ServiceDefinition<Dependencies, Environment>;
  readonly opened: OpenService<Dependencies, Environment>;
  /** Null for a service that does not refuse revoked writers. */
  readonly revocation: RunningRevocation | null;
  readonly surroundings: Pick<Surroundings, 'pollMs' | 'runJobs' | 'runConsumers'>;
  readonly shutdownHooks: ShutdownHooks;
}

/** Starts what runs without a request: relay and consumers, then the list of revocations, then jobs. */
export async function startBackground<Dependencies, Environment extends ServiceEnvironment>(
  options: StartBackground<Dependencies, Environment>,
): Promise<void> {
  const { opened, revocation, shutdownHooks } = options;
  const events = await startRelayAndConsumers(options);
  opened.relay.wake = events.wake;
  await revocation?.start();
  const scheduler = startScheduler(options);
  shutdownHooks.add('jobs and events', (withinMs) =>
    Promise.all([scheduler.stop(), events.stop(withinMs), revocation?.stop()]),
  );
}

function startRelayAndConsumers<Dependencies, Environment extends ServiceEnvironment>({
  definition,
  opened: { context, dependencies, transport, metrics },
  surroundings,
}: StartBackground<Dependencies, Environment>): Promise<Events> {
  const { work, logger, sealer, environment } = context;
  return startEvents({
    service: definition.name,
    migrations: definition.migrations,
    work,
    dependencies,
    transport,
    logger,
    registry: metrics.registry,
    databaseUrl: environment.DATABASE_URL,
    consumers:
      surroundings.runConsumers === false
        ? []
        : [...definition.consumersOf(dependencies), ...consumersOfEveryService(definition, sealer)],
    publishes: topicsOf(definition),
    pollMs: surroundings.pollMs ?? 10,
  });
}

function consumersOfEveryService<Dependencies, Environment extends ServiceEnvironment>(
  definition: ServiceDefinition<Dependencies, Environment>,
  sealer: Sealer,
) {
  return [
    eraseWhenDeletionDue(definition, sealer),
    ...(definition.refusesRevokedWriters ? [revokeWhenSessionsEnd<Dependencies>()] : []),
  ];
}

function startScheduler<Dependencies, Environment extends ServiceEnvironment>({
  definition,
  opened: { context, dependencies, metrics },
  surroundings,
}: StartBackground<Dependencies, Environment>): Scheduler {
  const { work, logger, sealer } = context;
  const jobsOfEveryService = [
    purgeJob<Dependencies>(definition.retention, metrics.purgedRows),
    rewrapJob<Dependencies>(sealer),
  ];
  return startJobs({
    jobs: surroundings.runJobs === false ? [] : [...definition.jobs, ...jobsOfEveryService],
    work,
    dependencies,
    logger,
    onRun: (job, outcome, seconds) => metrics.jobSeconds.observe({ job, outcome }, seconds),
  });
}
