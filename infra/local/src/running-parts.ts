import { fileURLToPath } from 'node:url';
import { inProcessTransport } from '@kindred/events/in-process-transport';
import { kafkaTransport } from '@kindred/events/kafka-transport';
import type { Transport } from '@kindred/events/transport';
import type { Gateway } from '@kindred/gateway/gateway-options';
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

/** Starts all services side by side, on the variables that each of them reads. */
export async function startServices({ ground, transport, smtpUrl, logger }: Parts): Promise<{ drain(): Promise<void> }> {
  const { services } = ground;
  const local = { ...ground, brokers: ground.broker.brokers, smtpUrl };
  const surroundings = { transport, logger, ...(ground.database.embedded ? { pollMs: embeddedPollMs } : {}) };
  const running = await Promise.all(services.map((service) => service.start(serviceVariables(service.name, local), surroundings)));
  return { drain: async () => void (await Promise.all(running.map((service) => service.drain()))) };
}

/** Starts the gateway on the services' published schemas, which it composes while the services themselves start. */
export function startGraph({ ground, logger }: Parts): Promise<Gateway> {
  const { addresses, services } = ground;
  const identity = `http://127.0.0.1:${addresses.port('identity')}`;
  return startGateway({
    port: addresses.graphPort,
    supergraph: {
      services: services.map(({ name, schema }) => ({ name, url: `http://127.0.0.1:${addresses.port(name)}/graphql`, schemaDir: fileURLToPath(schema) })),
    },
    identity: { jwksUrl: `${identity}/.well-known/jwks.json`, issuer: 'https://identity.kindred', audience: 'kindred' },
    explorer: { deskUrl: addresses.desk },
    introspection: true,
    corsOrigins: 'loopback',
    logger: logger.child({ service: 'gateway' }),
  });
}
