import { isDatabaseAway } from '@kindred/database/conflict';
import type { Migration } from '@kindred/database/migration';
import { migrationState } from '@kindred/database/migration-state';
import { databaseNames } from '@kindred/database/names';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import { startConsumers } from '@kindred/events/consumer';
import { deadLetterTopic, replayTopic } from '@kindred/events/dead-letter';
import { startRelay } from '@kindred/events/relay';
import { within } from '@kindred/events/timing';
import type { Transport } from '@kindred/events/transport';
import type { Logger } from 'pino';
import type { Registry } from 'prom-client';
import { ServiceUnavailable } from './refusals.ts';
import type { Consumer } from './when.ts';

export interface EventsOptions<Dependencies> {
  readonly service: string;
  readonly migrations: readonly Migration[];
  /** The topics that the service publishes on. */
  readonly publishes: readonly string[];
  readonly consumers: readonly Consumer<Dependencies>[];
  readonly work: UnitOfWork;
  readonly dependencies: Dependencies;
  readonly transport: Transport;
  readonly logger: Logger;
  readonly registry: Registry;
  readonly databaseUrl: string;
  readonly pollMs: number;
}

export interface Events {
  /** Something was left in the outbox. */
  wake(): void;
  /** Stops consuming, for half of the time at most, then sends what the outbox still holds. */
  stop(withinMs: number): Promise<void>;
}

/**
 * A service's ways out and in: the relay of its outbox, and a consumer group for each effect that others' events have
 * here.
 */
export async function startEvents<Dependencies>(options: EventsOptions<Dependencies>): Promise<Events> {
  const { service, publishes, consumers, work, dependencies, transport, logger, registry, databaseUrl, pollMs } =
    options;
  const read = consumers.map(({ topic }) => topic);
  // A broker that is away is no reason not to answer: who publishes or reads makes the topics it needs once it is back.
  const topics = [...new Set([...publishes, ...read, deadLetterTopic(service), replayTopic(service)])];
  void transport
    .ensureTopics(topics)
    .catch((error: unknown) => logger.warn({ err: error }, 'The topics could not be made yet'));
  const subscription = await startConsumers({
    service,
    transport,
    logger,
    registry,
    handlers: consumers.map((consumer) => ({
      name: consumer.name,
      topics: [consumer.topic],
      types: consumer.types,
      handle: ({ value }) => orWaitForMigrations(options, consumer.handle(work, dependencies, value)),
      ...(consumer.handleTogether && {
        handleTogether: async (events) => consumer.handleTogether?.(work, dependencies, events),
      }),
    })),
    retries: { isAway: isDatabaseAway },
  });
  const relay = startRelay({ databaseUrl, schema: databaseNames(service).schema, transport, logger, registry, pollMs });
  return {
    wake: () => relay.wake(),
    async stop(withinMs) {
      const deadline = performance.now() + withinMs;
      await within(withinMs / 2, subscription.stop());
      await relay.flush(Math.max(0, deadline - performance.now()));
      await relay.stop(Math.max(0, deadline - performance.now()));
    },
  };
}

/**
 * Retries an event that failed because a migration was reverted, until the migration is applied again. Such an event
 * never becomes a dead letter.
 */
async function orWaitForMigrations<Dependencies>(
  { work, migrations }: EventsOptions<Dependencies>,
  handled: Promise<void>,
): Promise<void> {
  try {
    await handled;
  } catch (error) {
    const { missing } = await migrationState(work, migrations);
    throw missing.length > 0 ? new ServiceUnavailable(error) : error;
  }
}
