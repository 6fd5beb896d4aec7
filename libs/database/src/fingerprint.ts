import { createHash } from 'node:crypto';
import { textOf, type Migration } from './migration.ts';
import { grantMigrationNames } from './migration-state.ts';
import { platformMigrations } from './platform/migrations.ts';

/** A hash of all that a service's migrations would do, the shared ones too: databases with the same one are alike. */
export function migrationFingerprint(service: string, migrations: readonly Migration[]): string {
  const hash = createHash('sha256').update(service).update(grantMigrationNames(service));
  for (const { name, up } of [...platformMigrations(service), ...migrations]) hash.update(name).update(textOf(up));
  return hash.digest('hex').slice(0, 24);
}
