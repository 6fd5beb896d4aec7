import path from 'node:path';
import { eventually } from '@kindred/testkit/eventually';
import { lockFolder } from '@kindred/testkit/folder-lock';
import { startKafka } from './kafka/start-kafka.ts';
import { startPostgres } from './postgres/start-postgres.ts';
import { type RunningServer, runningServer } from './processes/running-server.ts';
import { endProcess } from './processes/server-process.ts';
import { canHaveVersitygw } from './s3/install-versitygw.ts';
import { s3VariablesOf, startVersitygw, type S3Variables } from './s3/start-versitygw.ts';
import { startValkey } from './valkey/start-valkey.ts';

export interface ServersOptions {
  serversFolder: string;
  kafkaCache: string;
  postgresPort: number;
  kafkaPort: number;
  valkeyPort: number;
  s3Port: number;
  onProgress(step: string): void;
}

export interface ServerStatus {
  name: 'PostgreSQL' | 'Kafka' | 'Valkey' | 'S3';
  running?: RunningServer;
}

/** Addresses as the environment variables that the rest of Kindred reads. Without Go, there is no S3. */
export interface Addresses extends Partial<S3Variables> {
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
  s3Port,
  onProgress,
}: ServersOptions): Promise<Addresses> {
  const lock = await eventually(() => lockFolder(serversFolder), { withinMs: 300_000, everyMs: 500 });
  try {
    const running = find(serversFolder);
    // All at once: each waits mostly for its download, and then for a process of its own.
    const [postgres, kafka, valkey, s3] = await Promise.allSettled([
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
      running.s3?.address ?? startS3(serversFolder, s3Port, onProgress),
    ]);
    if (postgres.status === 'rejected') throw postgres.reason;
    if (kafka.status === 'rejected') throw kafka.reason;
    if (valkey.status === 'rejected') throw valkey.reason;
    if (s3.status === 'rejected') throw s3.reason;
    return {
      DATABASE_URL: postgres.value,
      KAFKA_BROKERS: kafka.value,
      REDIS_URL: valkey.value,
      ...(s3.value !== null && s3VariablesOf(s3.value)),
    };
  } finally {
    lock.release();
  }
}

/** The address of an S3, null where there is no Go to build it. */
async function startS3(serversFolder: string, port: number, onProgress: (step: string) => void) {
  const { s3: dir, versitygw: binFolder } = folderOf(serversFolder);
  if (!canHaveVersitygw(binFolder)) {
    onProgress('no S3, because there is no Go that builds it');
    return null;
  }
  const { variables } = await startVersitygw({ dir, binFolder, port, lifetime: 'own', onProgress });
  return variables.S3_ENDPOINT;
}

/** Stops what runs, and only that which `up` started. */
export async function down(serversFolder: string): Promise<ServerStatus[]> {
  const { postgres, kafka, valkey, s3 } = find(serversFolder);
  await Promise.all([
    valkey && endProcess(valkey.process, 'SIGTERM', 5_000),
    s3 && endProcess(s3.process, 'SIGTERM', 5_000),
    postgres && endProcess(postgres.process, 'SIGINT', 30_000),
    kafka && endProcess(kafka.process, 'SIGTERM', 15_000),
  ]);
  return named({ postgres, kafka, valkey, s3 });
}

export function status(serversFolder: string): ServerStatus[] {
  const hasS3 = canHaveVersitygw(folderOf(serversFolder).versitygw);
  return named(find(serversFolder)).filter(({ name }) => name !== 'S3' || hasS3);
}

function named({ postgres, kafka, valkey, s3 }: ReturnType<typeof find>): ServerStatus[] {
  return [
    { name: 'PostgreSQL', running: postgres },
    { name: 'Kafka', running: kafka },
    { name: 'Valkey', running: valkey },
    { name: 'S3', running: s3 },
  ];
}

function find(serversFolder: string) {
  const folder = folderOf(serversFolder);
  return {
    postgres: runningServer(folder.postgres, 'postgres.pid'),
    kafka: runningServer(folder.kafka, 'kafka.pid'),
    valkey: runningServer(folder.valkey, 'valkey.pid'),
    s3: runningServer(folder.s3, 's3.pid'),
  };
}

function folderOf(serversFolder: string) {
  const at = (name: string) => path.join(serversFolder, name);
  return {
    postgres: at('postgres'),
    kafka: at('kafka'),
    valkey: at('valkey'),
    s3: at('s3'),
    versitygw: at('versitygw'),
  };
}
