import { addressesFrom, type Addresses } from './addresses.ts';
import type { Arguments } from './arguments.ts';
import { openBroker } from './broker.ts';
import type { DataFolder } from './data-folder.ts';
import { openLocalDatabase } from './database.ts';
import type { Ending } from './ending.ts';
import type { Environment } from './environment.ts';
import { openMailbox } from './mailbox.ts';
import type { Progress } from './progress.ts';
import { refuseUnreachablePorts } from './refused-ports.ts';
import { readSecrets } from './secrets.ts';
import { readServices, serviceNames } from './services.ts';
import { takeDataFolder } from './take-data-folder.ts';

/** What a start is made from. */
export interface Start {
  readonly args: Arguments;
  readonly environment: Environment;
  readonly root: string;
  readonly ending: Ending;
  readonly progress: Progress;
}

/** What stands before any service does. */
export type Ground = Awaited<ReturnType<typeof layGround>>;

/** Starts the whole house; gives what to tell the reader when all of it is ready. */
export async function startHouse(start: Start): Promise<string> {
  const addresses = addressesFrom(start.environment.port);
  refuseUnreachablePorts(addresses.graphPort, httpParts);
  const folder = await takeDataFolder(start, addresses, wantedPorts(start, addresses));
  const ground = await layGround(start, addresses, folder);
  // What follows stands on everything above, and its modules were being read all the while.
  const { raiseHouse } = await ground.raise;
  return raiseHouse(start, ground);
}

/** What browsers and scripts talk to. */
const httpParts = [...serviceNames, 'desk', 'card provider'];

function wantedPorts({ environment, args }: Start, addresses: Addresses) {
  const embeddedKafka = !environment.kafkaBrokers && args.events !== 'memory';
  const parts = [...httpParts, ...(environment.databaseUrl ? [] : ['postgres']), ...(embeddedKafka ? ['kafka'] : [])];
  return [{ port: addresses.graphPort, part: 'graph' }, ...parts.map((part) => ({ port: addresses.port(part), part }))];
}

/** Everything that needs nothing else of the house, side by side: it is here that a start spends its time. */
async function layGround({ args, environment, ending, progress }: Start, addresses: Addresses, folder: DataFolder) {
  const raise = import('./raise-house.ts');
  raise.catch(() => undefined);
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
        ending.start(
          'PostgreSQL',
          () => openDatabase(say),
          (one) => one.stop(),
        ),
      (one) => (one.embedded ? 'PGlite' : 'at DATABASE_URL'),
    ),
    progress.step(
      'events',
      (say) =>
        ending.start(
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
  return { addresses, folder, database, broker, services, secrets, mailbox, raise };
}
