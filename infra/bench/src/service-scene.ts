import { randomBytes } from 'node:crypto';
import { migrateUp } from '@kindred/database/migrate';
import { provision } from '@kindred/database/provision';
import { inProcessTransport } from '@kindred/events/in-process-transport';
import type { ServiceDefinition } from '@kindred/service/define-service';
import { trustingLogins } from '@kindred/service/revocation/trusting-logins';
import type { ServiceEnvironment } from '@kindred/service/service-environment';
import { startService, type RunningService } from '@kindred/service/start-service';
import { commonSettings, specificSettings } from '@kindred/testkit/service-settings';
import { testTokens } from '@kindred/testkit/test-tokens';
import { pino } from 'pino';

/** A service that runs in this process, and the tokens of people who ask it. */
export interface ServiceScene<Dependencies> {
  readonly service: RunningService<Dependencies>;
  tokenOf(userId: string): Promise<string>;
  end(): Promise<void>;
}

/** Makes the tables of a service in a database. */
export async function prepareTables<Dependencies, Environment extends ServiceEnvironment>(
  { name: service, migrations, databaseRoles = [] }: ServiceDefinition<Dependencies, Environment>,
  ownerUrl: string,
): Promise<void> {
  await provision({ service, moreRoles: databaseRoles, ownerUrl });
  await migrateUp({ service, ownerUrl, migrations });
}

export interface SceneOptions {
  /** Variables of the environment that come before the usual ones. */
  readonly settings?: Readonly<Record<string, string>>;
  readonly clock?: () => Date;
}

/** Starts a service on a database that has its tables, as deployed but without jobs. */
export async function startScene<Dependencies, Environment extends ServiceEnvironment>(
  definition: ServiceDefinition<Dependencies, Environment>,
  databaseUrl: string,
  { settings = {}, clock }: SceneOptions = {},
): Promise<ServiceScene<Dependencies>> {
  const transport = await inProcessTransport({ databaseUrl });
  const tokens = await testTokens();
  const variables = {
    ...commonSettings,
    ...specificSettings,
    DATABASE_URL: databaseUrl,
    LOG_LEVEL: 'silent',
    CLIENT_SECRET: randomBytes(32).toString('base64'),
    ...settings,
  };
  const service = await startService(definition, definition.environment(variables), {
    transport,
    logger: pino({ level: 'silent' }),
    runJobs: false,
    pollMs: 1_000,
    tokenKeys: tokens.keys,
    logins: trustingLogins,
    ...(clock && { clock }),
  });
  return {
    service,
    tokenOf: (userId) => tokens.person(userId),
    async end() {
      await service.drain(3_000);
      await transport.close();
    },
  };
}
