// Plain JavaScript: this runs as a worker thread, where no TypeScript loader is registered.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import v8 from 'node:v8';
import { parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';
import { PGLiteSocketServer } from '@electric-sql/pglite-socket';
import { pristine } from './emptying.mjs';
import { uninterrupted } from './uninterrupted.mjs';
import { keepHouse } from './housekeeping.mjs';
import { roomGuard } from './room.mjs';

/** @type {{ dataFolder: string, extensionsFolder: string, host: string, port: number, housekeepingEveryMs: number,
 * emptiable?: boolean }} */
const options = workerData;

/**
 * Shows PostgreSQL the prepared extensions, in a folder of their own that the usual places link to. PGlite's own way
 * copies them into memory and compiles each shared library at the start; this way one is read when a query first needs
 * it, which saves a second and some 200 MB where none does.
 */
const preparedExtensions = {
  name: 'prepared-extensions',
  setup: async (_database, emscripten) => {
    emscripten.PGLITE_ENV.PROJ_DATA = '/kindred/share/proj';
    return { emscriptenOpts: { ...emscripten, preRun: [...emscripten.preRun, linkExtensions] } };
  },
};

function linkExtensions({ FS }) {
  FS.mkdir('/kindred');
  FS.mount(FS.filesystems.NODEFS, { root: options.extensionsFolder }, '/kindred');
  for (const folder of ['lib/postgresql', 'share/postgresql/extension']) {
    for (const name of readdirSync(path.join(options.extensionsFolder, folder))) {
      FS.symlink(`/kindred/${folder}/${name}`, `/pglite/${folder}/${name}`);
    }
  }
}

async function serve() {
  // PostgreSQL's code runs as quickly without the optimising compiler (measured over minutes of small transactions),
  // starts in half the time and needs 75 MB less. The flag is the whole process's and stays on: Node 24 and later look
  // at it whenever they compile a function, and would optimise after all.
  v8.setFlagsFromString('--liftoff-only');
  const database = await PGlite.create({
    dataDir: options.dataFolder,
    extensions: { preparedExtensions },
    startParams: [...PGlite.defaultStartParams, '-c', 'shared_buffers=16MB', '-c', 'min_wal_size=2MB'],
  });
  // Before the first connection: what it defines and contains is what emptying comes back to.
  const before = options.emptiable ? await database.runExclusive(() => pristine(database)) : undefined;
  let open = await listen(database);
  parentPort.on('message', async (message) => {
    await open.close();
    if (message === 'stop') {
      await database.close();
      return parentPort.close();
    }
    // A connection that a test left open is cut, and cannot come back: the port is another.
    const isEmpty = await database.runExclusive(() => before.empty()).catch(() => false);
    if (isEmpty) open = await listen(database);
    parentPort.postMessage({ emptied: isEmpty, port: open.port });
  });
  parentPort.postMessage({ port: open.port });
}

async function listen(database) {
  const shared = uninterrupted(database, roomGuard(database, options.dataFolder), die);
  const server = new PGLiteSocketServer({ db: shared, host: options.host, port: options.port, maxConnections: 500 });
  const housekeeping = await keepHouse(database, shared, options.housekeepingEveryMs);
  await server.start();
  const close = async () => {
    clearInterval(housekeeping);
    await server.stop();
  };
  return { port: Number(server.getServerConn().split(':').at(-1)), close };
}

/** Reports the failure. The parent then ends this thread. */
function die(error) {
  parentPort.postMessage({ failure: error instanceof Error ? error.message : String(error), code: error?.code });
}

serve().catch(die);
