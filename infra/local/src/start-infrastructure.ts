import type { Addresses } from './addresses.ts';
import { openBroker } from './broker.ts';
import type { DataFolder } from './data-folder.ts';
import { openLocalDatabase } from './database.ts';
import { openMailbox } from './mailbox.ts';
import { readSecrets } from './secrets.ts';
import { readServices } from './services.ts';
import type { StartOptions } from './start-options.ts';

/** The parts that all services need, started before them. */
export type Infrastructure = Awaited<ReturnType<typeof startInfrastructure>>;

/** Starts these parts at the same time. Most of the time of a start is spent here. */
export async function startInfrastructure(
  { args, environment, shutdownHooks, progress }: StartOptions,
  addresses: Addresses,
  folder: DataFolder,
) {
  const { databaseUrl, kafkaBrokers, variables } = environment;

  const openDatabase = (say: (message: string) => void) =>
    openLocalDatabase(
      {
        folder: folder.postgres,
        port: addresses.port('postgres'),
        onTrouble: (message) => progress.say('PostgreSQL', message),
        ...(databaseUrl ? { databaseUrl } : {}),
      },
      say,
    );
  const openTransport = (say: (message: string) => void) =>
    openBroker(
      {
        folder: folder.kafka,
        port: addresses.port('kafka'),
        variables,
        ...(kafkaBrokers ? { kafkaBrokers } : {}),
        ...(args.events ? { events: args.events } : {}),
      },
      say,
    );

  const [database, broker, services, secrets, mailbox] = await Promise.all([
    progress.step(
      'PostgreSQL',
      (say) =>
        shutdownHooks.start(
          'PostgreSQL',
          () => openDatabase(say),
          (one) => one.stop(),
        ),
      (one) => (one.embedded ? 'PGlite' : 'at DATABASE_URL'),
    ),
    progress.step(
      'events',
      (say) =>
        shutdownHooks.start(
          'Kafka',
          () => openTransport(say),
          (one) => one.stop(),
        ),
      ({ told }) => told,
    ),
    progress.step('modules', readServices, (all) => `read ${all.map(({ name }) => name).join(', ')}`),
    readSecrets(folder.secrets),
    openMailbox(folder.mail),
  ]);
  return { addresses, folder, database, broker, services, secrets, mailbox };
}
