import { makeMediaStore } from '@kindred/media/make-media-store';
import { makeModels } from '@kindred/models/make-models';
import { modelUsageBudget } from '@kindred/replies/model-usage-budget';
import type { ServiceContext } from '@kindred/service/service-context';
import { serviceTokens } from '@kindred/service/service-tokens';
import { Companion } from './chats/companion.ts';
import { Scenes } from './chats/scenes.ts';
import type { Dependencies } from './dependencies.ts';
import { AgentVoice } from './duets/agents/agent-voice.ts';
import type { CompanionEnvironment } from './environment.ts';
import { Memory } from './memory/memory.ts';

export function makeDependencies({
  environment,
  work,
  sealer,
  logger,
  clock,
  metrics,
}: ServiceContext<CompanionEnvironment>): Dependencies {
  const budget = modelUsageBudget({ work, tokensPerDay: environment.MODEL_TOKENS_PER_DAY });
  const models = makeModels(environment, { clock, metrics, budget });
  const tokens = serviceTokens({
    identityUrl: environment.IDENTITY_URL,
    clientId: 'companion-journal',
    secret: environment.CLIENT_SECRET ?? '',
    clock,
  });
  const memory = new Memory({ work, sealer, models, tokens, logger, vesselPrivacyUrl: environment.VESSEL_PRIVACY_URL });
  const scenes = new Scenes();
  return {
    sealer,
    models,
    companion: new Companion({ work, sealer, models, memory, scenes, logger }),
    scenes,
    agentVoice: new AgentVoice({ work, sealer, models, logger }),
    promptsPerHour: environment.CHAT_PROMPTS_PER_HOUR,
    replyGraceMs: environment.REPLY_GRACE_SECONDS * 1_000,
    publicUrl: environment.PUBLIC_URL,
    media: makeMediaStore({
      service: 'companion-journal',
      environment,
      publicUrl: environment.PUBLIC_URL,
      clock,
      logger,
    }),
    tokens,
    identityUrl: environment.IDENTITY_URL,
    logger,
  };
}

export async function closeDependencies({
  companion,
  agentVoice,
  models,
  media: { store },
}: Dependencies): Promise<void> {
  await Promise.all([companion.stop(), agentVoice.stop()]);
  store.close();
  await models.close();
}
