import { fileURLToPath } from 'node:url';
import { inProcessTransport } from '@kindred/events/in-process-transport';
import { kafkaTransport } from '@kindred/events/kafka-transport';
import type { Transport } from '@kindred/events/transport';
import { startGateway } from '@kindred/gateway/start-gateway';
import type { Logger } from 'pino';
import { prepareSchema } from './schemas.ts';
import { serviceVariables } from './service-variables.ts';
import type { Ground, Start } from './start-house.ts';

/** What services, gateway and desk are started with. */
export interface Parts {
  readonly start: Start;
  readonly ground: Ground;
  readonly transport: Transport;
  readonly smtpUrl: string;
  readonly logger: Logger;
}

/** A relay is woken after each commit here, so that the poll behind it is for what nobody woke it for. */
const embeddedPollMs = 1_000;

/** What is in flight is finished within this, and what is unsent after it stays in the outbox. */
const drainMs = 3_000;

/** Brings the tables of all services up to date, one service after the other; gives how many migrations that took. */
export async function prepareSchemas({ database, services, secrets }: Ground, signal: AbortSignal): Promise<number> {
  let count = 0;
  for (const service of services) {
    signal.throwIfAborted();
    count += await prepareSchema(database, service, secrets);
  }
  return count;
}

/** The way between services: Kafka where there is one, else tables of the database. */
export async function openTransport({ broker, database }: Ground, logger: Logger): Promise<Transport> {
  const [first] = broker.brokers;
  if (first === undefined) return inProcessTransport({ databaseUrl: database.ownerUrl });
  return kafkaTransport({ brokers: [...broker.brokers], clientId: 'kindred', logger });
}

/** Starts all services side by side. They end side by side too: one that takes its time takes none of the others'. */
export async function startServices({ start, ground, transport, smtpUrl, logger }: Parts): Promise<void> {
  const { services } = ground;
  const local = { ...ground, brokers: ground.broker.brokers, smtpUrl, services: services.map(({ name }) => name) };
  const surroundings = { transport, logger, ...(ground.database.embedded ? { pollMs: embeddedPollMs } : {}) };
  const startAll = () => Promise.all(services.map((service) => service.start(serviceVariables(service.name, local), surroundings)));
  await start.ending.start('services', startAll, async (running) => void (await Promise.all(running.map((service) => service.drain()))));
}

/** Starts the gateway on the services' published schemas, which it composes while the services themselves start. */
export async function startGraph({ start, ground, logger }: Parts): Promise<void> {
  const { addresses, services } = ground;
  const gateway = () =>
    startGateway({
      port: addresses.graphPort,
      supergraph: {
        services: services.map(({ name, schema }) => ({ name, url: `http://127.0.0.1:${addresses.port(name)}/graphql`, schemaDir: fileURLToPath(schema) })),
      },
      identity: { jwksUrl: `http://127.0.0.1:${addresses.port('identity')}/.well-known/jwks.json`, issuer: 'https://identity.kindred', audience: 'kindred' },
      explorer: { deskUrl: addresses.desk },
      introspection: true,
      corsOrigins: 'loopback',
      logger: logger.child({ service: 'gateway' }),
    });
  await start.ending.start('gateway', gateway, (one) => one.stop(drainMs));
}
