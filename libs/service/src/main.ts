import { migrateUp, migrationStatus, type Migrate } from '@kindred/database/migrate';
import { provision } from '@kindred/database/provision';
import type { ServiceDefinition } from './define-service.ts';
import { variables } from './environment.ts';
import { migrateDownIfAgreed } from './migrate-down.ts';
import { InvalidEnvironment } from './read-environment.ts';
import type { ServiceEnvironment } from './service-environment.ts';
import { startService } from './start-service.ts';

/**
 * Runs a service alone. `main.ts` runs it. `main.ts setup` creates its schemas and roles, and migrates. `main.ts
 * migrate up|down|status` changes its schema. SIGTERM and SIGINT drain it; it ends at most 2 s after DRAIN_DELAY_MS and
 * DRAIN_MS. A second signal ends it at once. Exit codes: 0 drained, 1 failed, 2 wrong arguments or settings.
 */
export async function main<Dependencies, Environment extends ServiceEnvironment>(
  definition: ServiceDefinition<Dependencies, Environment>,
  args: readonly string[],
): Promise<void> {
  try {
    const environment = definition.environment(variables);
    if (args[0] === 'setup') return await setup(definition, environment);
    if (args[0] === 'migrate') return await migrate(definition, environment, args.slice(1));
    if (args.length > 0)
      return reportMisuse(
        `${args.join(' ')} is not known. Without arguments the service runs; "setup" prepares its schema, "migrate up|down|status" changes it.`,
      );
    const service = await startService(definition, environment, { strayFaults: process });
    let draining = false;
    const stop = () => {
      if (draining) process.exit(1);
      draining = true;
      setTimeout(() => process.exit(1), environment.DRAIN_DELAY_MS + environment.DRAIN_MS + hardLimitMs).unref();
      void service.drain().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    };
    process.on('SIGTERM', stop).on('SIGINT', stop);
  } catch (error) {
    if (error instanceof InvalidEnvironment) return reportMisuse(error.message);
    process.stderr.write(
      `${definition.name} could not start: ${error instanceof Error ? error.stack : String(error)}\n`,
    );
    process.exit(1);
  }
}

/** The process is ended this long after the drain's deadline, in case a step cannot be aborted. */
const hardLimitMs = 2_000;

/** The login gets the password that DATABASE_URL signs in with, so that both are said in one place. */
async function setup(
  { name: service, databaseRoles = [], migrations }: Prepared,
  environment: ServiceEnvironment,
): Promise<void> {
  const ownerUrl = environment.MIGRATE_DATABASE_URL;
  if (!ownerUrl) return reportMisuse(ownerMissing);
  const loginPassword = decodeURIComponent(new URL(environment.DATABASE_URL).password);
  await provision({ service, ownerUrl, moreRoles: databaseRoles, ...(loginPassword && { loginPassword }) });
  print(
    (await migrateUp({ service, ownerUrl, migrations })).map((name) => `applied ${name}`),
    'Nothing was pending.',
  );
}

type Prepared = Pick<ServiceDefinition, 'name' | 'databaseRoles' | 'migrations'>;

const ownerMissing =
  'MIGRATE_DATABASE_URL is not set: this needs the owner of the schema, which the service itself is not.';

async function migrate(
  definition: Prepared,
  environment: ServiceEnvironment,
  [direction, ...rest]: readonly string[],
): Promise<void> {
  const ownerUrl = environment.MIGRATE_DATABASE_URL;
  if (!ownerUrl) return reportMisuse(ownerMissing);
  const options: Migrate = { service: definition.name, ownerUrl, migrations: definition.migrations };
  if (direction === 'up')
    print(
      (await migrateUp(options)).map((name) => `applied ${name}`),
      'Nothing was pending.',
    );
  else if (direction === 'down')
    process.exitCode = await migrateDownIfAgreed(options, { agreed: rest.includes('--yes') });
  else if (direction === 'status')
    print(
      (await migrationStatus(options)).map(({ name, applied }) => `${applied ? 'applied' : 'pending'} ${name}`),
      'There are no migrations.',
    );
  else return reportMisuse('Name one of: migrate up, migrate down [--yes] or migrate status.');
}

function print(lines: readonly string[], otherwise: string): void {
  process.stdout.write(`${(lines.length > 0 ? lines : [otherwise]).join('\n')}\n`);
}

function reportMisuse(message: string): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = 2;
}
