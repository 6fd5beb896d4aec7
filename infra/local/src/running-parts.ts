import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CacheEntry } from '@kindred/cache/cache-store';
import { inProcessTransport } from '@kindred/events/in-process-transport';
import { kafkaTransport } from '@kindred/events/kafka-transport';
import type { Transport } from '@kindred/events/transport';
import type { Gateway } from '@kindred/gateway/gateway-options';
import { startGateway } from '@kindred/gateway/start-gateway';
import { securityLogInFile } from '@kindred/service/security/open-security-log';
import type { Logger } from 'pino';
import { cachedEntries } from './cached-entries.ts';
import type { StartedService } from './local-service.ts';
import { prepareSchema } from './schemas.ts';
import { CannotStart } from './cannot-start.ts';
import { startServiceProcess } from './service-process.ts';
import { serviceVariables } from './service-variables.ts';
import type { Infrastructure } from './start-infrastructure.ts';
import type { StartOptions } from './start-options.ts';

/** What services, gateway and desk are started with. */
export interface Dependencies {
  readonly options: StartOptions;
  readonly infrastructure: Infrastructure;
  readonly transport: Transport;
  readonly smtpUrl: string;
  readonly logger: Logger;
}

/** Commits here wake the relay. The poll finds only the rows for which no commit woke it. */
const embeddedPollMs = 1_000;

/** Brings the tables of all services up to date, one service after the other; gives how many migrations that took. */
export async function prepareSchemas(
  { database, services, secrets }: Infrastructure,
  signal: AbortSignal,
): Promise<number> {
  let count = 0;
  for (const service of services) {
    signal.throwIfAborted();
    count += await prepareSchema(database, service, secrets);
  }
  return count;
}

/** The way between services: Kafka where there is one, else tables of the database. */
export async function openTransport({ broker, database }: Infrastructure, logger: Logger): Promise<Transport> {
  const [first] = broker.brokers;
  if (first === undefined) return inProcessTransport({ databaseUrl: database.ownerUrl });
  return kafkaTransport({ brokers: [...broker.brokers], clientId: 'kindred', logger });
}

export interface RunningServices {
  drain(): Promise<void>;
  /** Everything that they cache. */
  cached(): Promise<CacheEntry[]>;
}

/** Starts all services side by side, on the variables that each of them reads: in this process, or each in its own. */
export async function startServices(dependencies: Dependencies): Promise<RunningServices> {
  const { infrastructure, smtpUrl, options } = dependencies;
  const local = {
    ...infrastructure,
    brokers: infrastructure.broker.brokers,
    smtpUrl,
    redisUrl: options.environment.redisUrl,
    gatewaySecret: gatewaySecret(dependencies),
  };
  const one = options.args.processes ? apart(dependencies) : together(dependencies);
  const running = await Promise.all(
    infrastructure.services.map((service) => one(service, serviceVariables(service.name, local))),
  );
  return {
    drain: async () => void (await Promise.all(running.map((service) => service.drain()))),
    cached: () => cachedEntries(running, local.redisUrl),
  };
}

type StartOne = (
  service: Infrastructure['services'][number],
  variables: Record<string, string>,
) => Promise<StartedService>;

function together({ infrastructure, transport, logger }: Dependencies): StartOne {
  const surroundings = { transport, logger, ...(infrastructure.database.embedded ? { pollMs: embeddedPollMs } : {}) };
  return (service, variables) => service.start(variables, surroundings);
}

function apart({ options, infrastructure, logger }: Dependencies): StartOne {
  if (infrastructure.broker.brokers.length === 0)
    throw new CannotStart(
      '--processes needs Kafka, and there is none: java and mvn start one here, or KAFKA_BROKERS names one.',
    );
  const { PATH = '', HOME = '' } = options.environment.variables;
  return ({ name }, variables) =>
    startServiceProcess({
      name,
      root: options.root,
      variables: { PATH, HOME, ...variables },
      signal: options.shutdownHooks.signal,
      onLine: (line) => logger.debug({ service: name, line }, 'A service logged'),
    });
}

/**
 * The secret that services and gateway share when each runs in its own process. In one process there is none, so that
 * `_entities` of a subgraph can be tried by hand.
 */
function gatewaySecret({ options, infrastructure }: Dependencies): string | undefined {
  return options.args.processes ? infrastructure.secrets.of('gateway secret') : undefined;
}

/** Starts the gateway on the services' published schemas, which it composes while the services themselves start. */
export function startGraph(dependencies: Dependencies): Promise<Gateway> {
  const { infrastructure, logger } = dependencies;
  const { addresses, services, folder } = infrastructure;
  const secret = gatewaySecret(dependencies);
  const identity = `http://127.0.0.1:${addresses.port('identity')}`;
  return startGateway({
    port: addresses.graphPort,
    supergraph: {
      services: services.map(({ name, schema }) => ({
        name,
        url: `http://127.0.0.1:${addresses.port(name)}/graphql`,
        schemaDir: fileURLToPath(schema),
      })),
    },
    identity: { jwksUrl: `${identity}/.well-known/jwks.json`, issuer: 'https://identity.kindred', audience: 'kindred' },
    replyStreams: services.flatMap(({ name, replyStreams }) =>
      replyStreams.map((prefix) => ({ prefix, url: `http://127.0.0.1:${addresses.port(name)}` })),
    ),
    calendarsUrl: `http://127.0.0.1:${addresses.port('tribe-events')}`,
    iconsUrl: `http://127.0.0.1:${addresses.port('tribe-events')}`,
    journalsUrl: `http://127.0.0.1:${addresses.port('companion-journal')}`,
    unsubscribeUrl: `http://127.0.0.1:${addresses.port('tribe-events')}`,
    mediaUrls: {
      ...Object.fromEntries(
        ['tribe-events', 'companion-journal', 'messaging-agents'].map((name) => [
          name,
          `http://127.0.0.1:${addresses.port(name)}`,
        ]),
      ),
      'messaging-uploads': `http://127.0.0.1:${addresses.port('messaging-agents')}`,
    },
    explorer: { deskUrl: addresses.desk },
    introspection: true,
    corsOrigins: 'loopback',
    ...(secret && { gatewaySecret: secret }),
    logger: logger.child({ service: 'gateway' }),
    security: securityLogInFile('gateway', join(folder.security, 'gateway.log'), logger).log,
  });
}
