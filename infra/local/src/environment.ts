import { CannotStart } from './cannot-start.ts';

/** What the environment decides about a local start. */
export interface Environment {
  /** The graph's port; every other port is counted from it. */
  readonly port: number;
  /** A PostgreSQL to use instead of the embedded one, connected to as its owner. */
  readonly databaseUrl?: string;
  /** Kafka brokers to use instead of a Kafka of our own. */
  readonly kafkaBrokers?: readonly string[];
  /** A Redis or Valkey to cache in. Without it, the services cache in memory. */
  readonly redisUrl?: string;
  /** Shows stack traces and what the servers print. */
  readonly debug: boolean;
  /** Where npm was called, which is what a relative `--data` counts from. */
  readonly calledFrom: string;
  /** All of it, for the programs that are started from here. */
  readonly variables: Readonly<Record<string, string | undefined>>;
}

const highestOffset = 100;

/** Reads the variables once; throws CannotStart with the name of the one that cannot be used. */
export function readEnvironment(variables: Readonly<Record<string, string | undefined>>): Environment {
  const port = Number(variables.KINDRED_PORT || 4000);
  if (!Number.isInteger(port) || port < 1024 || port > 65_535 - highestOffset) {
    throw new CannotStart(
      `KINDRED_PORT must be a port between 1024 and ${65_535 - highestOffset}, not "${variables.KINDRED_PORT}".`,
    );
  }
  const brokers = variables.KAFKA_BROKERS?.split(',')
    .map((broker) => broker.trim())
    .filter((broker) => broker !== '');
  return {
    port,
    debug: variables.KINDRED_DEBUG === '1',
    calledFrom: variables.INIT_CWD || process.cwd(),
    variables,
    ...(variables.DATABASE_URL ? { databaseUrl: variables.DATABASE_URL } : {}),
    ...(variables.REDIS_URL ? { redisUrl: variables.REDIS_URL } : {}),
    ...(brokers && brokers.length > 0 ? { kafkaBrokers: brokers } : {}),
  };
}
