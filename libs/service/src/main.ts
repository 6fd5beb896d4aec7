import { migrateDown, migrateUp, migrationStatus, type Migrate } from '@kindred/database/migrate';
import { provision } from '@kindred/database/provision';
import type { ServiceDefinition } from './define-service.ts';
import { variables } from './environment.ts';
import { InvalidEnvironment } from './read-environment.ts';
import type { ServiceEnvironment } from './service-environment.ts';
import { startService } from './start-service.ts';

/**
 * A service on its own: `main.ts` runs it, `main.ts setup` makes its schemas and roles and migrates, `main.ts migrate
 * up|down|status` changes its schema. SIGTERM and SIGINT drain it; a
 * second one ends it at once. Exit codes: 0 drained, 1 failed, 2 misused or misconfigured.
 */
export async function main<Parts, Environment extends ServiceEnvironment>(definition: ServiceDefinition<Parts, Environment>, args: readonly string[]): Promise<void> {
  try {
    const environment = definition.environment(variables);
    if (args[0] === 'setup') return await setup(definition, environment);
    if (args[0] === 'migrate') return await migrate(definition, environment, args[1]);
    if (args.length > 0) return misused(`${args.join(' ')} is not known. Without arguments the service runs; "setup" prepares its schema, "migrate up|down|status" changes it.`);
    const service = await startService(definition, environment);
    let draining = false;
    const stop = () => {
      if (draining) process.exit(1);
      draining = true;
      void service.drain().then(() => process.exit(0), () => process.exit(1));
    };
    process.on('SIGTERM', stop).on('SIGINT', stop);
  } catch (error) {
    if (error instanceof InvalidEnvironment) return misused(error.message);
    process.stderr.write(`${definition.name} could not start: ${error instanceof Error ? error.stack : String(error)}\n`);
    process.exit(1);
  }
}

/** The login gets the password that DATABASE_URL signs in with, so that both are said in one place. */
async function setup({ name: service, databaseRoles = [], migrations }: Prepared, environment: ServiceEnvironment): Promise<void> {
  const ownerUrl = environment.MIGRATE_DATABASE_URL;
  if (!ownerUrl) return misused(ownerMissing);
  const loginPassword = decodeURIComponent(new URL(environment.DATABASE_URL).password);
  await provision({ service, ownerUrl, moreRoles: databaseRoles, ...(loginPassword && { loginPassword }) });
  print((await migrateUp({ service, ownerUrl, migrations })).map((name) => `applied ${name}`), 'Nothing was pending.');
}

type Prepared = Pick<ServiceDefinition, 'name' | 'databaseRoles' | 'migrations'>;

const ownerMissing = 'MIGRATE_DATABASE_URL is not set: this needs the owner of the schema, which the service itself is not.';

async function migrate(definition: Prepared, environment: ServiceEnvironment, direction: string | undefined): Promise<void> {
  const ownerUrl = environment.MIGRATE_DATABASE_URL;
  if (!ownerUrl) return misused(ownerMissing);
  const options: Migrate = { service: definition.name, ownerUrl, migrations: definition.migrations };
  if (direction === 'up') print((await migrateUp(options)).map((name) => `applied ${name}`), 'Nothing was pending.');
  else if (direction === 'down') print([await migrateDown(options)].flatMap((name) => (name ? [`took back ${name}`] : [])), 'There is nothing left to take back.');
  else if (direction === 'status') print((await migrationStatus(options)).map(({ name, applied }) => `${applied ? 'applied' : 'pending'} ${name}`), 'There are no migrations.');
  else return misused('Say which: migrate up, migrate down or migrate status.');
}

function print(lines: readonly string[], otherwise: string): void {
  process.stdout.write(`${(lines.length > 0 ? lines : [otherwise]).join('\n')}\n`);
}

function misused(message: string): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = 2;
}
