import { once } from 'node:events';
import { kafkaTransport } from '@kindred/events/kafka-transport';
import type { ServiceDefinition } from '@kindred/service/define-service';
import type { ServiceEnvironment } from '@kindred/service/service-environment';
import { startService } from '@kindred/service/start-service';
import { createLocalJWKSet } from 'jose';
import { pino } from 'pino';
import { testLogLevel } from '../environment.ts';
import { underPrefix } from '../throwaway/under-prefix.ts';
import type { ReplicaSettings } from './replica-settings.ts';

/** Runs a service in this process, with jobs and consumers, as `startReplica` of the parent process tells it. */
export async function runReplica<Dependencies, Environment extends ServiceEnvironment>(
  definition: ServiceDefinition<Dependencies, Environment>,
): Promise<void> {
  process.on('disconnect', () => process.exit());
  const [settings] = (await once(process, 'message')) as [ReplicaSettings];
  const { brokers, prefix, keys, variables } = settings;
  const logger = pino({ level: testLogLevel });
  const transport = kafkaTransport({ brokers: [...brokers], clientId: definition.name, logger });
  const { url, drain } = await startService(definition, definition.environment(variables), {
    transport: underPrefix(transport, prefix),
    tokenKeys: createLocalJWKSet(keys),
    logger,
  });
  process.once('SIGTERM', () => {
    void drain(3_000)
      .then(() => transport.close())
      .finally(() => process.exit());
  });
  process.send?.(url);
}
