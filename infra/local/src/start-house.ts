import { addressesFrom, type Addresses } from './addresses.ts';
import type { Arguments } from './arguments.ts';
import { endLeftoverKafka, openBroker } from './broker.ts';
import { CannotStart } from './cannot-start.ts';
import { beginAgain, openDataFolder, type DataFolder } from './data-folder.ts';
import { openLocalDatabase } from './database.ts';
import type { Ending } from './ending.ts';
import type { Environment } from './environment.ts';
import { openMailbox } from './mailbox.ts';
import type { Progress } from './progress.ts';
import { readSecrets } from './secrets.ts';
import { readServices, serviceNames } from './services.ts';
import { holdDataFolder } from './single-instance.ts';
import { refuseTakenPorts } from './taken-ports.ts';

/** What a start is made from. */
export interface Start {
  readonly args: Arguments;
  readonly environment: Environment;
  readonly root: string;
  readonly ending: Ending;
  readonly progress: Progress;
  /** For what breaks down later on. */
  readonly fail: (error: unknown) => void;
}

/** What stands before any service does. */
export type Ground = Awaited<ReturnType<typeof layGround>>;

/** Starts the whole house; gives what to tell the reader when all of it is ready. */
export async function startHouse(start: Start): Promise<string> {
  const addresses = addressesFrom(start.environment.port);
  const folder = await takeDataFolder(start, addresses);
  await refuseTakenPorts(wantedPorts(start, addresses));
  const ground = await layGround(start, addresses, folder);
  // What follows stands on everything above, and its modules were being read all the while.
  const { raiseHouse } = await ground.raise;
  return raiseHouse(start, ground);
}

async function takeDataFolder({ args, environment, ending, progress }: Start, addresses: Addresses): Promise<DataFolder> {
  if (args.fresh && environment.databaseUrl) {
    throw new CannotStart('--fresh deletes the embedded data, and DATABASE_URL says to use another database, which is not deleted from here. Unset one of the two.');
  }
  const folder = await openDataFolder(args.dataDir);
  const self = { pid: process.pid, graph: addresses.graph, desk: addresses.desk };
  await ending.start('data folder', () => holdDataFolder(folder.path, self), (hold) => hold.release());
  await endLeftoverKafka(folder.kafka);
  if (args.fresh) await beginAgain(folder);
  progress.say('data', `${args.fresh ? 'beginning again in' : 'kept in'} ${folder.path}`);
  return folder;
}

function wantedPorts({ environment, args }: Start, addresses: Addresses) {
  const embeddedKafka = !environment.kafkaBrokers && args.events !== 'memory';
  const parts = [...serviceNames, 'desk', 'card provider', ...(environment.databaseUrl ? [] : ['postgres']), ...(embeddedKafka ? ['kafka'] : [])];
  return [{ port: addresses.graphPort, part: 'graph' }, ...parts.map((part) => ({ port: addresses.port(part), part }))];
}

/** Everything that needs nothing else of the house, side by side: it is here that a start spends its time. */
async function layGround({ args, environment, ending, progress, fail }: Start, addresses: Addresses, folder: DataFolder) {
  const raise = import('./raise-house.ts');
  raise.catch(() => undefined);
  const { databaseUrl, kafkaBrokers, variables } = environment;

  const openDatabase = (say: (message: string) => void) =>
    openLocalDatabase({ folder: folder.postgres, port: addresses.port('postgres'), onFailure: fail, ...(databaseUrl ? { databaseUrl } : {}) }, say);
  const openTransport = (say: (message: string) => void) =>
    openBroker(
      { folder: folder.kafka, port: addresses.port('kafka'), variables, ...(kafkaBrokers ? { kafkaBrokers } : {}), ...(args.events ? { events: args.events } : {}) },
      say,
    );

  const [database, broker, services, secrets, mailbox] = await Promise.all([
    progress.step('PostgreSQL', (say) => ending.start('PostgreSQL', () => openDatabase(say), (one) => one.stop()), (one) => (one.embedded ? 'PGlite' : 'at DATABASE_URL')),
    progress.step('events', (say) => ending.start('Kafka', () => openTransport(say), (one) => one.stop()), ({ told }) => told),
    progress.step('modules', readServices, (all) => `read ${all.map(({ name }) => name).join(', ')}`),
    readSecrets(folder.secrets),
    openMailbox(folder.mail),
  ]);
  return { addresses, folder, database, broker, services, secrets, mailbox, raise };
}
