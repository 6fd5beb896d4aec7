import { migrationFingerprint } from '@kindred/database/fingerprint';
import { migrateUp } from '@kindred/database/migrate';
import { provision } from '@kindred/database/provision';
import type { ServiceDefinition } from '@kindred/service/define-service';
import { throwawayDatabase, type ThrowawayDatabase } from './throwaway-database.ts';

type Prepared = Pick<ServiceDefinition, 'name' | 'migrations' | 'databaseRoles'>;

/**
 * A database of a service, provisioned and migrated, without its data.
 * @param reuse whether an emptied one of another file may serve
 */
export async function preparedDatabase(
  { name: service, migrations, databaseRoles: moreRoles = [] }: Prepared,
  { reuse = false }: { readonly reuse?: boolean } = {},
): Promise<ThrowawayDatabase> {
  return throwawayDatabase({
    reuse,
    prepare: {
      key: `${service}-${await migrationFingerprint(service, migrations)}`,
      async apply(ownerUrl) {
        await provision({ service, ownerUrl, moreRoles });
        await migrateUp({ service, ownerUrl, migrations });
      },
    },
  });
}
