import { createHash } from 'node:crypto';
import type { QueryRunner } from 'typeorm';
import type { MigrationClass } from './migrate.ts';
import { grantMigrationNames } from './migration-state.ts';
import { platformMigrations } from './platform/migrations.ts';

/** A hash of all that a service's migrations would do, the shared ones too: databases with the same one are alike. */
export async function migrationFingerprint(service: string, migrations: readonly MigrationClass[]): Promise<string> {
  const hash = createHash('sha256').update(service).update(grantMigrationNames(service));
  const recorder = { query: (sql: string) => Promise.resolve(void hash.update(sql)) };
  for (const Migration of [...platformMigrations(service), ...migrations])
    await new Migration().up(recorder as unknown as QueryRunner);
  return hash.digest('hex').slice(0, 24);
}
