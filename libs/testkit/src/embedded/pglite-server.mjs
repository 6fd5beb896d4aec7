// Plain JavaScript: this runs as a worker thread, where neither tsx nor vitest has registered a TypeScript loader.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import v8 from 'node:v8';
import { parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';
import { PGLiteSocketServer } from '@electric-sql/pglite-socket';
import { uninterrupted } from './uninterrupted.mjs';
import { keepHouse } from './housekeeping.mjs';

/** @type {{ dataFolder: string, extensionsFolder: string, host: string, port: number }} */
const options = workerData;

/**
 * Puts the extensions' files where PostgreSQL looks for them. PGlite's own way compiles each shared library at the start;
 * this way PostgreSQL opens one when a query first needs it, which saves a second and some 150 MB where none does.
 */
const extensionFiles = {
  name: 'prepared-extensions',
  setup: async (_database, emscripten) => {
    emscripten.PGLITE_ENV.PROJ_DATA = '/pglite/share/proj';
    return { emscriptenOpts: { ...emscripten, preRun: [...emscripten.preRun, copyExtensions] } };
  },
};

function copyExtensions({ FS }) {
  for (const entry of readdirSync(options.extensionsFolder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const source = path.join(entry.parentPath ?? entry.path, entry.name);
    const target = `/pglite/${path.relative(options.extensionsFolder, source).replaceAll(path.sep, '/')}`;
    FS.mkdirTree(path.posix.dirname(target));
    FS.writeFile(target, readFileSync(source), { canOwn: true });
  }
}

async function serve() {
  // PostgreSQL's code runs as quickly without the optimising compiler (measured over minutes of small transactions), starts
  // in half the time and needs 75 MB less. The flag is the whole process's, so it is set back for whatever else it runs.
  v8.setFlagsFromString('--liftoff-only');
  const database = await PGlite.create({
    dataDir: options.dataFolder,
    extensions: { extensionFiles },
    startParams: [...PGlite.defaultStartParams, '-c', 'shared_buffers=16MB', '-c', 'min_wal_size=2MB'],
  });
  v8.setFlagsFromString('--no-liftoff-only');
  const shared = uninterrupted(database, die);
  const server = new PGLiteSocketServer({ db: shared, host: options.host, port: options.port, maxConnections: 500 });
  await server.start();
  const housekeeping = keepHouse(database, shared);
  parentPort.on('message', async () => {
    clearInterval(housekeeping);
    await server.stop();
    await database.close();
    parentPort.postMessage({ stopped: true });
    parentPort.close();
  });
  parentPort.postMessage({ port: Number(server.getServerConn().split(':').at(-1)) });
}

function die(error) {
  parentPort.postMessage({ failure: error instanceof Error ? error.message : String(error), code: error?.code });
  parentPort.close();
}

serve().catch(die);
