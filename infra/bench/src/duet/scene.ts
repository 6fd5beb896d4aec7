import { randomBytes } from 'node:crypto';
import type { Dependencies } from '@kindred/companion-journal/dependencies';
import companionJournal from '@kindred/companion-journal/service';
import { migrateUp } from '@kindred/database/migrate';
import { provision } from '@kindred/database/provision';
import { inProcessTransport } from '@kindred/events/in-process-transport';
import { trustingLogins } from '@kindred/service/revocation/trusting-logins';
import { startService, type RunningService } from '@kindred/service/start-service';
import { commonSettings, specificSettings } from '@kindred/testkit/service-settings';
import { testTokens } from '@kindred/testkit/test-tokens';
import { pino } from 'pino';

export interface Scene {
  readonly service: RunningService<Dependencies>;
  tokenOf(userId: string): Promise<string>;
  end(): Promise<void>;
}

/** companion-journal on this database, in this process, as deployed, with settings beside the usual ones. */
export async function setScene(databaseUrl: string, settings: Readonly<Record<string, string>> = {}): Promise<Scene> {
  const { name: service, migrations, databaseRoles = [] } = companionJournal;
  await provision({ service, moreRoles: databaseRoles, ownerUrl: databaseUrl });
  await migrateUp({ service, ownerUrl: databaseUrl, migrations });
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
  const running = await startService(companionJournal, companionJournal.environment(variables), {
    transport,
    logger: pino({ level: 'silent' }),
    runJobs: false,
    pollMs: 1_000,
    tokenKeys: tokens.keys,
    logins: trustingLogins,
  });
  return {
    service: running,
    tokenOf: (userId) => tokens.person(userId),
    async end() {
      await running.drain(3_000);
      await transport.close();
    },
  };
}
