import path from 'node:path';
import { migrateUp } from '@kindred/database/migrate';
import { databaseNames } from '@kindred/database/names';
import { provision } from '@kindred/database/provision';
import { startKafka, type Kafka } from '@kindred/servers/kafka/start-kafka';
import { startPostgres, type Postgres } from '@kindred/servers/postgres/start-postgres';
import { freePort } from '@kindred/servers/processes/free-port';
import { eventually } from '@kindred/testkit/eventually';
import { commonSettings } from '@kindred/testkit/service-settings';
import { debianFolder, kafkaCache, programs } from '../environment.ts';
import { Books } from './books.ts';
import reader from './reader/service.ts';
import { Replica } from './replica.ts';
import writer from './writer/service.ts';

/**
 * A PostgreSQL and a Kafka of this run's own, which may be broken, and two replicas each of a service that writes and
 * one that reads.
 */
export interface World {
  readonly postgres: Postgres;
  readonly kafka: Kafka;
  readonly writers: readonly [Replica, Replica];
  readonly readers: readonly [Replica, Replica];
  readonly books: Books;
  /** Starts what does not run, and resolves when everything is well. */
  whole(): Promise<void>;
  end(): Promise<void>;
}

const loginPassword = 'soak';
const wholeWithinMs = 60_000;

export async function raiseWorld(folder: string, onProgress: (step: string) => void): Promise<World> {
  const [postgres, kafka] = await Promise.all([
    startPostgres({ dir: path.join(folder, 'postgres'), debianFolder, onProgress }),
    startKafka({ dir: path.join(folder, 'kafka'), cacheFolder: kafkaCache, onProgress }),
  ]);
  for (const { name: service, migrations } of [writer, reader]) {
    await provision({ service, ownerUrl: postgres.url, loginPassword });
    await migrateUp({ service, ownerUrl: postgres.url, migrations });
  }
  const replica = async (service: string, name: string, program: string) =>
    new Replica({
      name,
      program: new URL(program, import.meta.url),
      folder,
      port: await freePort(0, name),
      variables: variablesOf(service, postgres, kafka),
    });
  const writers = [
    await replica(writer.name, 'writer-1', 'writer/main.ts'),
    await replica(writer.name, 'writer-2', 'writer/main.ts'),
  ] as const;
  const readers = [
    await replica(reader.name, 'reader-1', 'reader/main.ts'),
    await replica(reader.name, 'reader-2', 'reader/main.ts'),
  ] as const;
  const replicas = [...writers, ...readers];
  const books = new Books(postgres.url, kafka.brokers);
  return {
    postgres,
    kafka,
    writers,
    readers,
    books,
    async whole() {
      await Promise.all(replicas.map((each) => each.start()));
      await Promise.all(replicas.map((each) => ready(each)));
    },
    async end() {
      await Promise.all(replicas.map((each) => each.stop()));
      await books.close();
      await Promise.all([kafka.stop(), postgres.stop()]);
    },
  };
}

/** Resolves when a replica says that it and all that it needs are well. */
export function ready(replica: Replica, withinMs = wholeWithinMs): Promise<void> {
  return eventually(
    async () => {
      const { status, dependencies } = await replica.readiness();
      if (status !== 'ready') throw new Error(`${replica.name} says ${status}: ${JSON.stringify(dependencies)}`);
    },
    { withinMs, everyMs: 100 },
  );
}

/** What a deployment would tell the service: its own login, and nothing of the owner. */
function variablesOf(service: string, postgres: Postgres, kafka: Kafka): Record<string, string> {
  const databaseUrl = new URL(postgres.url);
  databaseUrl.username = databaseNames(service).login;
  databaseUrl.password = loginPassword;
  return {
    ...programs,
    ...commonSettings,
    DATABASE_URL: databaseUrl.href,
    KAFKA_BROKERS: kafka.brokers,
  };
}
