import path from 'node:path';
import { eventually } from '@kindred/testkit/eventually';
import { lockFolder } from '@kindred/testkit/folder-lock';
import { startKafka } from './kafka/start-kafka.ts';
import { type OptionalServersOptions, startHomeserver, startS3 } from './optional-servers.ts';
import { startPostgres } from './postgres/start-postgres.ts';
import { type RunningServer, runningServer } from './processes/running-server.ts';
import { endProcess } from './processes/server-process.ts';
import { canHaveVersitygw } from './s3/install-versitygw.ts';
import { s3VariablesOf, type S3Variables } from './s3/start-versitygw.ts';
import { foldersIn } from './server-folders.ts';
import { matrixVariablesOf, type MatrixVariables } from './synapse/settings.ts';
import { startValkey } from './valkey/start-valkey.ts';

export interface ServersOptions extends OptionalServersOptions {
  kafkaCache: string;
  postgresPort: number;
  kafkaPort: number;
  valkeyPort: number;
  /** Synapse starts only when it is asked for, because one service alone uses it. */
  wantsSynapse: boolean;
}

export interface ServerStatus {
  name: 'PostgreSQL' | 'Kafka' | 'Valkey' | 'S3' | 'Synapse';
  running?: RunningServer;
}

/**
 * Addresses as the environment variables that the rest of Kindred reads. Without Go, there is no S3. A homeserver's are
 * there while Synapse runs.
 */
export interface Addresses extends Partial<S3Variables>, Partial<MatrixVariables> {
  DATABASE_URL: string;
  KAFKA_BROKERS: string;
  REDIS_URL: string;
}

/** Sees to it that all servers run, whatever of them runs already. They go on when this process ends. */
export async function up(options: ServersOptions): Promise<Addresses> {
  const { serversFolder, kafkaCache, postgresPort, kafkaPort, valkeyPort, wantsSynapse, onProgress } = options;
  const lock = await eventually(() => lockFolder(serversFolder), { withinMs: 300_000, everyMs: 500 });
  try {
    const running = find(serversFolder);
    const folders = foldersIn(serversFolder);
    const started = { lifetime: 'own', onProgress } as const;
    const debian = (name: string) => path.join(serversFolder, name);
    const startedPostgres = async () =>
      running.postgres?.address ??
      (
        await startPostgres({
          dir: folders.postgres,
          debianFolder: debian('debian'),
          port: postgresPort,
          ...started,
        })
      ).url;
    const startedKafka = async () =>
      running.kafka?.address ??
      (
        await startKafka({
          dir: folders.kafka,
          cacheFolder: kafkaCache,
          port: kafkaPort,
          heapMb: 1024,
          ...started,
        })
      ).brokers;
    const startedValkey = async () =>
      running.valkey?.address ??
      (
        await startValkey({
          dir: folders.valkey,
          debianFolder: debian('debian-valkey'),
          port: valkeyPort,
          ...started,
        })
      ).url;
    const postgresUrl = startedPostgres();
    // All at once: each waits mostly for its download, and then for a process of its own.
    const [postgres, kafka, valkey, s3, synapse] = await Promise.allSettled([
      postgresUrl,
      startedKafka(),
      startedValkey(),
      running.s3?.address ?? startS3(options),
      running.synapse?.address ?? (wantsSynapse ? startHomeserver(options, postgresUrl) : null),
    ]);
    if (postgres.status === 'rejected') throw postgres.reason;
    if (kafka.status === 'rejected') throw kafka.reason;
    if (valkey.status === 'rejected') throw valkey.reason;
    if (s3.status === 'rejected') throw s3.reason;
    if (synapse.status === 'rejected') throw synapse.reason;
    return {
      DATABASE_URL: postgres.value,
      KAFKA_BROKERS: kafka.value,
      REDIS_URL: valkey.value,
      ...(s3.value !== null && s3VariablesOf(s3.value)),
      ...(synapse.value !== null && matrixVariablesOf(folders.synapse, synapse.value)),
    };
  } finally {
    lock.release();
  }
}

/** Stops what runs, and only that which `up` started. Synapse ends before the PostgreSQL that it writes to. */
export async function down(serversFolder: string): Promise<ServerStatus[]> {
  const found = find(serversFolder);
  const { postgres, kafka, valkey, s3, synapse } = found;
  if (synapse) await endProcess(synapse.process, 'SIGTERM', 10_000);
  await Promise.all([
    valkey && endProcess(valkey.process, 'SIGTERM', 5_000),
    s3 && endProcess(s3.process, 'SIGTERM', 5_000),
    postgres && endProcess(postgres.process, 'SIGINT', 30_000),
    kafka && endProcess(kafka.process, 'SIGTERM', 15_000),
  ]);
  return named(found).filter(({ name, running }) => name !== 'Synapse' || running);
}

/** An S3 counts where this machine can have one, and Synapse while it runs. */
export function status(serversFolder: string): ServerStatus[] {
  const hasS3 = canHaveVersitygw(foldersIn(serversFolder).versitygw);
  return named(find(serversFolder)).filter(
    ({ name, running }) => (name !== 'S3' || hasS3) && (name !== 'Synapse' || running),
  );
}

function named({ postgres, kafka, valkey, s3, synapse }: ReturnType<typeof find>): ServerStatus[] {
  return [
    { name: 'PostgreSQL', running: postgres },
    { name: 'Kafka', running: kafka },
    { name: 'Valkey', running: valkey },
    { name: 'S3', running: s3 },
    { name: 'Synapse', running: synapse },
  ];
}

function find(serversFolder: string) {
  const folder = foldersIn(serversFolder);
  return {
    postgres: runningServer(folder.postgres, 'postgres.pid'),
    kafka: runningServer(folder.kafka, 'kafka.pid'),
    valkey: runningServer(folder.valkey, 'valkey.pid'),
    s3: runningServer(folder.s3, 's3.pid'),
    synapse: runningServer(folder.synapse, 'synapse.pid'),
  };
}
