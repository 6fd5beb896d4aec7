import path from 'node:path';
import { eventually } from '@kindred/testkit/eventually';
import { lockFolder } from '@kindred/testkit/folder-lock';
import { startKafka } from './kafka/start-kafka.ts';
import { startPostgres } from './postgres/start-postgres.ts';
import { type RunningServer, runningServer } from './processes/running-server.ts';
import { endProcess } from './processes/server-process.ts';
import { startValkey } from './valkey/start-valkey.ts';

export interface ServersOptions {
  serversFolder: string;
  kafkaCache: string;
  postgresPort: number;
  kafkaPort: number;
  valkeyPort: number;
  onProgress(step: string): void;
}

export interface ServerStatus {
  name: 'PostgreSQL' | 'Kafka' | 'Valkey';
  running?: RunningServer;
}

/** Addresses as the environment variables that the rest of Kindred reads. */
export interface Addresses {
  DATABASE_URL: string;
  KAFKA_BROKERS: string;
  REDIS_URL: string;
}

/** Sees to it that all servers run, whatever of them runs already. They go on when this process ends. */
export async function up({
  serversFolder,
  kafkaCache,
  postgresPort,
  kafkaPort,
  valkeyPort,
  onProgress,
}: ServersOptions): Promise<Addresses> {
  const lock = await eventually(() => lockFolder(serversFolder), { withinMs: 300_000, everyMs: 500 });
  try {
    const running = find(serversFolder);
    // All at once: each waits mostly for its download, and then for a process of its own.
    const [postgres, kafka, valkey] = await Promise.allSettled([
      running.postgres?.address ??
        startPostgres({
          dir: folderOf(serversFolder).postgres,
          debianFolder: path.join(serversFolder, 'debian'),
          port: postgresPort,
          lifetime: 'own',
          onProgress,
        }).then(({ url }) => url),
      running.kafka?.address ??
        startKafka({
          dir: folderOf(serversFolder).kafka,
          cacheFolder: kafkaCache,
          port: kafkaPort,
          heapMb: 1024,
          lifetime: 'own',
          onProgress,
        }).then(({ brokers }) => brokers),
      running.valkey?.address ??
        startValkey({
          dir: folderOf(serversFolder).valkey,
          debianFolder: path.join(serversFolder, 'debian-valkey'),
          port: valkeyPort,
          lifetime: 'own',
          onProgress,
        }).then(({ url }) => url),
    ]);
    if (postgres.status === 'rejected') throw postgres.reason;
    if (kafka.status === 'rejected') throw kafka.reason;
    if (valkey.status === 'rejected') throw valkey.reason;
    return { DATABASE_URL: postgres.value, KAFKA_BROKERS: kafka.value, REDIS_URL: valkey.value };
  } finally {
    lock.release();
  }
}

/** Stops what runs, and only that which `up` started. */
export async function down(serversFolder: string): Promise<ServerStatus[]> {
  const { postgres, kafka, valkey } = find(serversFolder);
  await Promise.all([
    valkey && endProcess(valkey.process, 'SIGTERM', 5_000),
    postgres && endProcess(postgres.process, 'SIGINT', 30_000),
    kafka && endProcess(kafka.process, 'SIGTERM', 15_000),
  ]);
  return [
    { name: 'PostgreSQL', running: postgres },
    { name: 'Kafka', running: kafka },
    { name: 'Valkey', running: valkey },
  ];
}

export function status(serversFolder: string): ServerStatus[] {
  const { postgres, kafka, valkey } = find(serversFolder);
  return [
    { name: 'PostgreSQL', running: postgres },
    { name: 'Kafka', running: kafka },
    { name: 'Valkey', running: valkey },
  ];
}

function find(serversFolder: string) {
  const folder = folderOf(serversFolder);
  return {
    postgres: runningServer(folder.postgres, 'postgres.pid'),
    kafka: runningServer(folder.kafka, 'kafka.pid'),
    valkey: runningServer(folder.valkey, 'valkey.pid'),
  };
}

function folderOf(serversFolder: string) {
  const at = (name: string) => path.join(serversFolder, name);
  return { postgres: at('postgres'), kafka: at('kafka'), valkey: at('valkey') };
}
