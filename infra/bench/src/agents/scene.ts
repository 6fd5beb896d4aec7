import type { Dependencies } from '@kindred/messaging-agents/dependencies';
import messagingAgents from '@kindred/messaging-agents/service';
import type { RunningService } from '@kindred/service/start-service';
import { startModelServer, type ModelServer } from '@kindred/testkit/model-server';
import { fakeVesselPrivacy, type FakeVesselPrivacy } from '@kindred/vessel-privacy-client/fake-vessel-privacy';
import { prepare } from '../channels/scene.ts';
import { startScene } from '../service-scene.ts';

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

/** messaging-agents on this database, in this process. */
export async function setScene(databaseUrl: string): Promise<Scene> {
  await prepare(databaseUrl);
  const [vessel, models] = await Promise.all([
    fakeVesselPrivacy(['AGENT_ACCESS']),
    startModelServer({ tasks: [], reply: (turns) => turns.map(({ text }) => text).join('\n') }),
  ]);
  const settings = {
    MODEL_URL: models.url,
    MODEL_TOKENS_PER_DAY: '10000000',
    AGENT_TOKENS_OF_MICRO_DAO: '1000000000',
    VESSEL_PRIVACY_URL: vessel.url,
    IDENTITY_URL: vessel.url,
  };
  const clock = noonClock();
  const { service, end } = await startScene(messagingAgents, databaseUrl, { settings, clock });
  const answerDue = messagingAgents.jobs.find(({ name }) => name === 'answer-for-agents');
  if (!answerDue) throw new Error('messaging-agents has no job that answers.');
  const { work, dependencies } = service;
  return {
    service,
    models,
    vessel,
    now: clock,
    async beginAnswers() {
      await answerDue.run({ work, dependencies, now: clock() });
    },
    async end() {
      await end();
      await Promise.all([models.stop(), vessel.stop()]);
    },
  };
}
