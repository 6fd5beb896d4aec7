import { randomBytes } from 'node:crypto';
import { migrateUp } from '@kindred/database/migrate';
import { provision } from '@kindred/database/provision';
import { inProcessTransport } from '@kindred/events/in-process-transport';
import { trustingLogins } from '@kindred/service/revocation/trusting-logins';
import { startService, type RunningService } from '@kindred/service/start-service';
import { commonSettings, specificSettings } from '@kindred/testkit/service-settings';
import { testTokens, type TestTokens } from '@kindred/testkit/test-tokens';
import type { Dependencies } from '@kindred/vessel-privacy/dependencies';
import vesselPrivacy from '@kindred/vessel-privacy/service';
import { pino } from 'pino';

export interface Scene {
  readonly service: RunningService<Dependencies>;
  readonly tokens: TestTokens;
  end(): Promise<void>;
}

const secret = () => randomBytes(32).toString('base64');

/**
 * vessel-privacy on this database, in this process, as deployed. Its language model is away: what is measured does not
 * wait for one, and nothing that one would do stands in the way.
 */
export async function setScene(databaseUrl: string): Promise<Scene> {
  const { name: service, migrations, databaseRoles = [] } = vesselPrivacy;
  await provision({ service, moreRoles: databaseRoles, ownerUrl: databaseUrl });
  await migrateUp({ service, ownerUrl: databaseUrl, migrations });
  const transport = await inProcessTransport({ databaseUrl });
  const tokens = await testTokens();
  const variables = {
    ...commonSettings,
    ...specificSettings,
    DATABASE_URL: databaseUrl,
    MODEL_URL: 'http://127.0.0.1:9/v1',
    LOG_LEVEL: 'silent',
    CLIENT_SECRET: secret(),
  };
  const running = await startService(vesselPrivacy, vesselPrivacy.environment(variables), {
    transport,
    logger: pino({ level: 'silent' }),
    runJobs: false,
    pollMs: 1_000,
    tokenKeys: tokens.keys,
    logins: trustingLogins,
  });
  return {
    service: running,
    tokens,
    async end() {
      await running.drain(3_000);
      await transport.close();
    },
  };
}
