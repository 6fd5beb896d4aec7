import { nameOf, numberedFiles, type Migration } from '../migration.ts';
import { databaseNames, type DatabaseNames } from '../names.ts';

interface PlatformMigration {
  readonly formerName: string;
  readonly up: (names: DatabaseNames) => string;
  readonly down: (names: DatabaseNames) => string;
}

const folder = new URL('./migrations/', import.meta.url);
const files = await Promise.all(
  (await numberedFiles(folder)).map(
    async (file) => [file, (await import(new URL(file, folder).href)) as PlatformMigration] as const,
  ),
);

/**
 * What every service's schema has before its own tables: outbox, inbox and the relay's lease; leases for jobs; the
 * record of sensitive reads; wrapped data keys; who was erased; ended logins; keys under which something was asked for.
 * They come first, so that a service's own migrations may refer to them.
 */
export function platformMigrations(service: string): readonly Migration[] {
  const names = databaseNames(service);
  return files.map(([file, { formerName, up, down }]) => ({
    name: `platform/${nameOf(file)}`,
    formerName,
    up: up(names),
    down: down(names),
  }));
}
