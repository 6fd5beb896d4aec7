import { migrateUp } from '@kindred/database/migrate';
import { databaseNames } from '@kindred/database/names';
import { provision } from '@kindred/database/provision';
import type { LocalDatabase } from './database.ts';
import type { LocalService } from './local-service.ts';
import type { Secrets } from './secrets.ts';

/**
 * Makes a service's roles and schemas where they are missing and brings its tables up to date. Gives how many
 * migrations ran.
 */
export async function prepareSchema(
  { ownerUrl, embedded }: LocalDatabase,
  { name: service, databaseRoles, migrations }: Pick<LocalService, 'name' | 'databaseRoles' | 'migrations'>,
  secrets: Secrets,
): Promise<number> {
  // The embedded database asks for no password and makes no difference between logins, so it gets none.
  await provision({
    service,
    moreRoles: databaseRoles,
    ownerUrl,
    ...(embedded ? {} : { loginPassword: loginPassword(service, secrets) }),
  });
  return (await migrateUp({ service, ownerUrl, migrations })).length;
}

/** The address that a service itself connects to: on a real server under its own login, which inherits nothing. */
export function serviceDatabaseUrl({ ownerUrl, embedded }: LocalDatabase, service: string, secrets: Secrets): string {
  if (embedded) return ownerUrl;
  const url = new URL(ownerUrl);
  url.username = databaseNames(service).login;
  url.password = encodeURIComponent(loginPassword(service, secrets));
  return url.href;
}

function loginPassword(service: string, secrets: Secrets): string {
  return secrets.of(`${service} database password`, 24);
}
