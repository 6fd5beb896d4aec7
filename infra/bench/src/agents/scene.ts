import { randomBytes } from 'node:crypto';
import { migrateUp } from '@kindred/database/migrate';
import { provision } from '@kindred/database/provision';
import { inProcessTransport } from '@kindred/events/in-process-transport';
import type { Dependencies } from '@kindred/messaging-agents/dependencies';
import messagingAgents from '@kindred/messaging-agents/service';
import { trustingLogins } from '@kindred/service/revocation/trusting-logins';
import { startService, type RunningService } from '@kindred/service/start-service';
import { startModelServer, type ModelServer } from '@kindred/testkit/model-server';
import { commonSettings, specificSettings } from '@kindred/testkit/service-settings';
import { testTokens } from '@kindred/testkit/test-tokens';
import { fakeVesselPrivacy, type FakeVesselPrivacy } from '@kindred/vessel-privacy-client/fake-vessel-privacy';
import { pino } from 'pino';

export interface Scene {
  readonly service: RunningService<Dependencies>;
  /** Answers at once, and prints all that it was given. */
  readonly models: ModelServer;
  readonly vessel: FakeVesselPrivacy;
  readonly now: () => Date;
  /** Begins the answers that are due, as the job does every second. */
  beginAnswers(): Promise<void>;
  end(): Promise<void>;
}

/** Agents are silent from 23:00 to 07:00, so the service's clock begins at noon. */
function noonClock(): () => Date {
  const aheadMs = new Date().setUTCHours(12, 0, 0, 0) - Date.now();
  return () => new Date(Date.now() + aheadMs);
}

/** messaging-agents on this database, in this process, as deployed. */
export async function setScene(databaseUrl: string): Promise<Scene> {
  const { name: service, migrations, databaseRoles = [], jobs } = messagingAgents;
  await provision({ service, moreRoles: databaseRoles, ownerUrl: databaseUrl });
  await migrateUp({ service, ownerUrl: databaseUrl, migrations });
  const [transport, tokens, vessel, models] = await Promise.all([
    inProcessTransport({ databaseUrl }),
    testTokens(),
    fakeVesselPrivacy(['AGENT_ACCESS']),
    startModelServer({ tasks: [], reply: (turns) => turns.map(({ text }) => text).join('\n') }),
  ]);
  const variables = {
    ...commonSettings,
    ...specificSettings,
    DATABASE_URL: databaseUrl,
    LOG_LEVEL: 'silent',
    CLIENT_SECRET: randomBytes(32).toString('base64'),
    MODEL_URL: models.url,
    MODEL_TOKENS_PER_DAY: '10000000',
    AGENT_TOKENS_OF_MICRO_DAO: '1000000000',
    VESSEL_PRIVACY_URL: vessel.url,
    IDENTITY_URL: vessel.url,
  };
  const clock = noonClock();
  const running = await startService(messagingAgents, messagingAgents.environment(variables), {
    transport,
    logger: pino({ level: 'silent' }),
    runJobs: false,
    pollMs: 1_000,
    tokenKeys: tokens.keys,
    logins: trustingLogins,
    clock,
  });
  const answerDue = jobs.find(({ name }) => name === 'answer-for-agents');
  if (!answerDue) throw new Error('messaging-agents has no job that answers.');
  const { work, dependencies } = running;
  return {
    service: running,
    models,
    vessel,
    now: clock,
    async beginAnswers() {
      await answerDue.run({ work, dependencies, now: clock() });
    },
    async end() {
      await running.drain(3_000);
      await Promise.all([transport.close(), models.stop(), vessel.stop()]);
    },
  };
}
