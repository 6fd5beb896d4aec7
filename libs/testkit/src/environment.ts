import { fileURLToPath } from 'node:url';

/** Where the machine keeps what it prepared for itself; `KINDRED_CACHE` moves it out of the repository. */
export const cacheFolder = process.env.KINDRED_CACHE ?? fileURLToPath(new URL('../../../.cache', import.meta.url));

/** A superuser's address on a real PostgreSQL. Throwaway databases are made there when it is set. */
export const databaseUrl = process.env.DATABASE_URL || undefined;

/** Addresses of real Kafka brokers. Throwaway brokers are topics there when they are set. */
export const kafkaBrokers = process.env.KAFKA_BROKERS ? process.env.KAFKA_BROKERS.split(',') : undefined;

/** A real Redis or Valkey. The contract of cache stores is tried on it when it is set. */
export const redisUrl = process.env.REDIS_URL || undefined;

const s3Names = ['S3_ENDPOINT', 'S3_BUCKET', 'S3_REGION', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'] as const;

/** A real S3, as the settings of a service name it. The contract of media stores is tried on it when it is set. */
export const s3Variables = process.env.S3_ENDPOINT
  ? (Object.fromEntries(s3Names.map((name) => [name, process.env[name] ?? ''])) as Record<
      (typeof s3Names)[number],
      string
    >)
  : undefined;

const matrixNames = [
  'MATRIX_HOMESERVER_URL',
  'MATRIX_SERVER_NAME',
  'MATRIX_AS_ID',
  'MATRIX_AS_URL',
  'MATRIX_AS_TOKEN',
  'MATRIX_HS_TOKEN',
  'MATRIX_REGISTRATION_SECRET',
] as const;

/** A real Matrix homeserver with one application service registered, as the settings of a service name it. */
export const matrixVariables = process.env['MATRIX_HOMESERVER_URL']
  ? (Object.fromEntries(matrixNames.map((name) => [name, process.env[name] ?? ''])) as Record<
      (typeof matrixNames)[number],
      string
    >)
  : undefined;

/** What the services under test log: nothing, unless `KINDRED_TEST_LOG` names a level. */
export const testLogLevel = process.env['KINDRED_TEST_LOG'] ?? 'silent';

/**
 * How many histories of operations a property is tried with: `KINDRED_HISTORIES`, else hundreds on a real server and
 * fewer on the embedded one.
 */
export const histories = Number(process.env['KINDRED_HISTORIES'] ?? (databaseUrl === undefined ? 60 : 300));

/**
 * The same where one history takes long: 25 on the embedded database, which `npm test` uses, and 120 on a real one.
 */
export const longHistories = Number(process.env['KINDRED_HISTORIES'] ?? (databaseUrl === undefined ? 25 : 120));

/** What random histories are made from: `KINDRED_SEED`, else the moment at which the tests began. */
export const propertySeed = Number(process.env['KINDRED_SEED'] ?? Date.now() % 2 ** 31);

/** How long races run, in seconds: `KINDRED_RACE_SECONDS`. */
export const raceSeconds = Number(process.env['KINDRED_RACE_SECONDS'] ?? 10);

/** How often a paying process is killed at each step: `KINDRED_KILLS`. */
export const kills = Number(process.env['KINDRED_KILLS'] ?? 2);

/** How long a payment provider is away, in seconds: `KINDRED_AWAY_SECONDS`. */
export const awaySeconds = Number(process.env['KINDRED_AWAY_SECONDS'] ?? 4);

/** How often a test that fails is tried again: `KINDRED_RETRIES`, else never. */
export const retries = Number(process.env['KINDRED_RETRIES'] ?? 0);

/** Whether everything is to be tried, however long it takes. */
export const triesEverything = process.env['CI'] === 'true';
