import { kafkaTransport } from '@kindred/events/kafka-transport';
import { startRelay, type Relay } from '@kindred/events/relay';
import pino from 'pino';
import { Registry } from 'prom-client';
import { servePart } from './part.ts';
import { sharedNowMs } from './thing-counted.ts';

export type RelayOrder =
  | { run: { databaseUrl: string; schema: string; brokers: string[] } }
  /** Answers with the milliseconds since the order `run` once that many events were acknowledged. */
  | { published: number }
  | 'stop';

const logger = pino({ level: 'warn' });
let running:
  | { relay: Relay; registry: Registry; transport: ReturnType<typeof kafkaTransport>; beganMs: number }
  | undefined;

servePart<{ order: RelayOrder }, number>(async ({ order }) => {
  if (order === 'stop') {
    await running?.relay.stop();
    await running?.transport.close();
    running = undefined;
    return 0;
  }
  if ('run' in order) {
    const { databaseUrl, schema, brokers } = order.run;
    const registry = new Registry();
    const transport = kafkaTransport({ brokers, clientId: 'bench-relay', logger });
    const relay = startRelay({ databaseUrl, schema, transport, logger, registry });
    running = { relay, registry, transport, beganMs: sharedNowMs() };
    return 0;
  }
  while ((await published()) < order.published) await new Promise((resolve) => setTimeout(resolve, 20));
  return sharedNowMs() - (running?.beganMs ?? 0);
});

async function published(): Promise<number> {
  const metric = await running?.registry.getSingleMetric('kindred_outbox_published_total')?.get();
  return metric?.values[0]?.value ?? 0;
}
