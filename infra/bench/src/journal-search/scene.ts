import { randomBytes } from 'node:crypto';
import companion from '@kindred/companion-journal/service';
import { migrateUp } from '@kindred/database/migrate';
import { provision } from '@kindred/database/provision';
import { inProcessTransport } from '@kindred/events/in-process-transport';
import { trustingLogins } from '@kindred/service/revocation/trusting-logins';
import { startService } from '@kindred/service/start-service';
import { commonSettings, specificSettings } from '@kindred/testkit/service-settings';
import { testTokens } from '@kindred/testkit/test-tokens';
import { pino } from 'pino';

/** The tables of companion-journal in this database. */
export async function prepare(ownerUrl: string): Promise<void> {
  const { name: service, migrations, databaseRoles = [] } = companion;
  await provision({ service, moreRoles: databaseRoles, ownerUrl });
  await migrateUp({ service, ownerUrl, migrations });
}

/** companion-journal on this database, in this process, as deployed. */
export async function setScene(databaseUrl: string) {
  const transport = await inProcessTransport({ databaseUrl });
  const tokens = await testTokens();
  const variables = {
    ...commonSettings,
    ...specificSettings,
    DATABASE_URL: databaseUrl,
    LOG_LEVEL: 'silent',
    CLIENT_SECRET: randomBytes(32).toString('base64'),
  };
  const running = await startService(companion, companion.environment(variables), {
    transport,
    logger: pino({ level: 'silent' }),
    runJobs: false,
    pollMs: 1_000,
    tokenKeys: tokens.keys,
    logins: trustingLogins,
  });
  return {
    url: `${running.url}/graphql`,
    tokenOf: (userId: string) => tokens.person(userId),
    async end(): Promise<void> {
      await running.drain(3_000);
      await transport.close();
    },
  };
}
