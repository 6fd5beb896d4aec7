import { existsSync } from 'node:fs';
import { orphanKafka } from '@kindred/servers/kafka/start-kafka';
import { type FolderLock, FolderInUse, lockFolder } from '@kindred/testkit/folder-lock';
import type { Addresses } from './addresses.ts';
import { endLeftoverKafka } from './broker.ts';
import { CannotStart } from './cannot-start.ts';
import { openDataFolder, type DataFolder } from './data-folder.ts';
import { earlierKept, finishSettingAside, setAside } from './earlier-data.ts';
import { lockDataFolder } from './single-instance.ts';
import type { StartOptions } from './start-options.ts';
import { refuseTakenPorts, type WantedPort } from './taken-ports.ts';

/**
 * Takes the data folder for this start. It checks everything that can refuse the start first: the locks of the folder
 * and its servers, and each port. Only then does it end a process or move data, so a refused start changes nothing.
 */
export async function takeDataFolder(
  options: StartOptions,
  addresses: Addresses,
  wanted: readonly WantedPort[],
): Promise<DataFolder> {
  const { args, environment, shutdownHooks, progress } = options;
  if (args.fresh && environment.databaseUrl) {
    throw new CannotStart(
      '--fresh sets the embedded data aside, and DATABASE_URL says to use another database, which is not touched from here. Unset one of the two.',
    );
  }
  const folder = await openDataFolder(args.dataDir);
  const self = { graph: addresses.graph, desk: addresses.desk };
  await shutdownHooks.start(
    'data folder',
    async () => lockDataFolder(folder.path, self),
    async (lock) => lock.release(),
  );
  const servers = lockServers(folder);
  try {
    // A Kafka left by an earlier start holds its port for up to 3 s more. The lock on the folder lets us end it.
    const leftover = orphanKafka(folder.kafka) !== undefined;
    await refuseTakenPorts(wanted.filter(({ part }) => !(leftover && part === 'kafka')));
    await endLeftoverKafka(folder.kafka);
    await finishSettingAside(folder.path);
    if (args.fresh) tellAside(options, await setAside(folder.path, new Date()));
  } finally {
    for (const lock of servers) lock.release();
  }
  progress.say('data', `${args.fresh ? 'beginning again in' : 'kept in'} ${folder.path}`);
  return folder;
}

function tellAside({ progress }: StartOptions, aside: string | undefined): void {
  if (aside === undefined) return;
  progress.say(
    'data',
    `what was kept is in ${aside} (the newest ${earlierKept} are kept); to delete it: rm -r '${aside}'`,
  );
}

/** Another program may run only the database or only Kafka on one of these folders. */
function lockServers({ postgres, kafka }: DataFolder): FolderLock[] {
  const locks: FolderLock[] = [];
  try {
    for (const folder of [postgres, kafka].filter((each) => existsSync(each))) locks.push(lockFolder(folder));
    return locks;
  } catch (error) {
    for (const lock of locks) lock.release();
    throw error instanceof FolderInUse ? new CannotStart(error.message) : error;
  }
}
