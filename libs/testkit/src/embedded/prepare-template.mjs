// Plain JavaScript: this runs as a process of its own, where no TypeScript loader is registered.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import v8 from 'node:v8';
import { PGlite } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { uuid_ossp } from '@electric-sql/pglite/contrib/uuid_ossp';
import { postgis } from '@electric-sql/pglite-postgis';
import { vector } from '@electric-sql/pglite-pgvector';

/**
 * What a database whose extensions are already created still needs of PGlite's own file system: the code and PROJ's
 * tables. PostGIS alone brings twice as much besides: its raster, topology and upgrade parts, and the script that
 * created it.
 */
const extensionFile =
  /^(lib\/postgresql\/(postgis-3|vector|pg_trgm|uuid-ossp)\.so|share\/postgresql\/extension\/(postgis|vector|pg_trgm|uuid-ossp)\.control|share\/proj\/.+)$/;

/**
 * Makes `<folder>/pgdata`, a data folder with every extension created, and `<folder>/extensions`, the files that those
 * extensions are loaded from. It is a process of its own because PGlite takes about a gigabyte while it prepares, which
 * a thread would leave on its process for good.
 */
async function prepare(folder) {
  // The optimising compiler is dearer than what it wins in a process that lives for seconds: initdb takes 3 s instead
  // of 7.
  v8.setFlagsFromString('--liftoff-only');
  mkdirSync(folder, { recursive: true });
  tell({ step: 'laying out an empty PostgreSQL data folder' });
  const database = await PGlite.create({
    dataDir: path.join(folder, 'pgdata'),
    extensions: { postgis, vector, pg_trgm, uuid_ossp },
    initDbStartParams: ['--wal-segsize=1'],
    // Kept small, because every new data folder is a copy of this one.
    startParams: [...PGlite.defaultStartParams, '-c', 'min_wal_size=2MB', '-c', 'max_wal_size=2MB'],
  });
  tell({ step: 'creating PostGIS, pgvector, pg_trgm and uuid-ossp in it' });
  await database.exec(
    'CREATE EXTENSION postgis; CREATE EXTENSION vector; CREATE EXTENSION pg_trgm; CREATE EXTENSION "uuid-ossp"',
  );
  // Clients cannot connect to these databases of this server, and a copy without them has a third of the files.
  await database.exec("UPDATE pg_database SET datistemplate = false WHERE datname LIKE 'template_'");
  await database.exec('DROP DATABASE template0');
  await database.exec('DROP DATABASE template1');
  await database.exec('VACUUM FREEZE ANALYZE');
  await database.exec('CHECKPOINT');
  exportExtensions(database.Module.FS, '/pglite', path.join(folder, 'extensions'));
  await database.close();
}

function exportExtensions(from, root, to, below = '') {
  for (const name of from.readdir(`${root}/${below}`)) {
    if (name === '.' || name === '..' || (below === '' && name === 'data')) continue;
    const relative = below === '' ? name : `${below}/${name}`;
    if (from.isDir(from.stat(`${root}/${relative}`).mode)) exportExtensions(from, root, to, relative);
    else if (extensionFile.test(relative)) {
      mkdirSync(path.dirname(path.join(to, relative)), { recursive: true });
      writeFileSync(path.join(to, relative), from.readFile(`${root}/${relative}`));
    }
  }
}

/** Reports to the parent process. Ends this process if the parent has ended. */
function tell(report) {
  if (!process.connected) process.exit(1);
  return new Promise((resolve) => process.send(report, resolve));
}

process.on('disconnect', () => process.exit(1));

try {
  await prepare(process.argv[2]);
} catch (error) {
  await tell({ failure: error instanceof Error ? error.message : String(error) });
  process.exitCode = 1;
}
process.exit();
