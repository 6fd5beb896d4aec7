import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { migrationsIn, type Migration } from '@kindred/database/migration';
import { platformMigrations } from '@kindred/database/platform/migrations';
import type { Checksums } from './checksums.ts';

/** A folder of migrations, and the file that keeps the checksums of those that are released. */
export interface MigrationFolder {
  readonly folder: string;
  readonly migrations: readonly Migration[];
  readonly released: Checksums;
  write(checksums: Checksums): void;
}

/** The service for which the platform's checksums are made: what its migrations do differs by names alone. */
const anyService = 'service';

/** The platform's migrations, and those of every service that is no draft. A draft may still change everything. */
export async function releasedFolders(root: URL): Promise<readonly MigrationFolder[]> {
  const services = readdirSync(new URL('services/', root)).filter((name) => isReleased(root, name));
  const own = services.map(async (name) => {
    const folder = `services/${name}/src/migrations/`;
    return folderOf(root, folder, await migrationsIn(new URL(folder, root)));
  });
  const platform = folderOf(root, 'libs/database/src/platform/migrations/', platformMigrations(anyService));
  return [platform, ...(await Promise.all(own))];
}

function isReleased(root: URL, service: string): boolean {
  const file = new URL(`services/${service}/package.json`, root);
  if (!existsSync(file)) return false;
  const { kindred } = JSON.parse(readFileSync(file, 'utf8')) as { kindred?: { draft?: boolean } };
  return kindred?.draft !== true;
}

function folderOf(root: URL, folder: string, migrations: readonly Migration[]): MigrationFolder {
  const file = new URL(`${folder}checksums.json`, root);
  return {
    folder,
    migrations,
    released: existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Checksums) : {},
    write: (checksums) => writeFileSync(file, `${JSON.stringify(checksums, null, 2)}\n`),
  };
}
