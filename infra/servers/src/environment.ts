import path from 'node:path';
import { fileURLToPath } from 'node:url';

const cache = process.env.KINDRED_CACHE ?? fileURLToPath(new URL('../../../.cache', import.meta.url));

/** Where the servers and all their data are kept, on a real disk. */
export const serversFolder = path.resolve(process.env.KINDRED_SERVERS_DIR ?? path.join(cache, 'servers'));

/** Where Kafka's jars are kept, shared with `npm start`. */
export const kafkaCache = path.join(cache, 'kafka');

/** Set while the suites run on real servers, where starting more of them is wanted. */
export const onRealServers = Boolean(process.env.DATABASE_URL && process.env.KAFKA_BROKERS);

export const postgresPort = portFrom('KINDRED_SERVERS_POSTGRES_PORT', 15432);
export const valkeyPort = portFrom('KINDRED_SERVERS_VALKEY_PORT', 16379);
export const s3Port = portFrom('KINDRED_SERVERS_S3_PORT', 17070);
export const synapsePort = portFrom('KINDRED_SERVERS_SYNAPSE_PORT', 18008);
export const applicationServicePort = portFrom('KINDRED_SERVERS_APPLICATION_SERVICE_PORT', 18009);
export const kafkaPort = portFrom('KINDRED_SERVERS_KAFKA_PORT', 19092);

function portFrom(name: string, otherwise: number): number {
  const port = Number(process.env[name] ?? otherwise);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Error(`${name} is not a port: ${process.env[name]}`);
  return port;
}
