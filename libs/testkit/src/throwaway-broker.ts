import { inProcessTransport } from '@kindred/events/in-process-transport';
import type { Transport } from '@kindred/events/transport';
import { kafkaBrokers } from './environment.ts';
import { embeddedThrowaway } from './throwaway/embedded-throwaway.ts';
import { kafkaThrowaway, type KafkaThrowaway } from './throwaway/kafka-throwaway.ts';

interface EmbeddedBroker {
  kind: 'embedded';
  /** The same transport at each call, because its consumers run in one process. `drop` closes it. */
  transport(clientId?: string): Transport;
  drop(): Promise<void>;
}

export type ThrowawayBroker = EmbeddedBroker | KafkaThrowaway;

/**
 * A broker for one test file: the in-process transport on a PGlite of its own, or topics and groups under a prefix of
 * their own at `KAFKA_BROKERS` if that is set. The test uses the topic names of the contracts in both cases.
 */
export async function throwawayBroker(): Promise<ThrowawayBroker> {
  if (kafkaBrokers !== undefined) return kafkaThrowaway(kafkaBrokers);
  const database = await embeddedThrowaway();
  const transport = await inProcessTransport({ databaseUrl: database.url });
  const drop = async () => {
    await transport.close();
    await database.drop();
  };
  return { kind: 'embedded', transport: () => transport, drop };
}
