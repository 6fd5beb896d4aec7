import { makeMediaStore } from '@kindred/media/make-media-store';
import { makeModels } from '@kindred/models/make-models';
import type { ServiceContext } from '@kindred/service/service-context';
import { agentTokens } from '@kindred/service/agents/agent-tokens';
import { serviceTokens } from '@kindred/service/service-tokens';
import { talkAnswers as ofTalks } from './agent-talks/talk-answers.ts';
import { AnswerQueue } from './answering/answer-queue.ts';
import { channelAnswers as ofChannels } from './channel-answers/answers-in-channels.ts';
import { answerBudget } from './answering/answer-budget.ts';
import { AttachmentAddresses } from './attachments/attachment-addresses.ts';
import type { Dependencies } from './dependencies.ts';
import type { MessagingAgentsEnvironment } from './environment.ts';
import { makeMatrixParts } from './make-matrix-parts.ts';

/** What the gateway calls the uploads: they are at `/media/messaging-uploads`. */
const uploadsOfService = 'messaging-uploads';

export async function makeDependencies(service: ServiceContext<MessagingAgentsEnvironment>): Promise<Dependencies> {
  const { environment, clock, logger, metrics, sealer, work } = service;
  const identityUrl = environment.IDENTITY_URL;
  const client = { identityUrl, clientId: 'messaging-agents', secret: environment.CLIENT_SECRET ?? '' };
  const tokens = serviceTokens({ ...client, clock });
  const budget = answerBudget({
    work,
    tokensOfMicroDao: environment.AGENT_TOKENS_OF_MICRO_DAO,
    tokensOfAsker: environment.MODEL_TOKENS_PER_DAY,
  });
  const models = makeModels(environment, { clock, metrics, budget });
  const answering = {
    work,
    sealer,
    models,
    logger,
    tokens,
    vesselPrivacyUrl: environment.VESSEL_PRIVACY_URL ?? null,
    exchangeToken: agentTokens(client),
    graphUrl: new URL('/graphql', environment.GATEWAY_URL).href,
  };
  const talkAnswers = new AnswerQueue(answering, ofTalks(answering));
  const channelAnswers = new AnswerQueue(answering, ofChannels(answering));
  const allowsPrivateToolHosts = environment.PRIVATE_TOOL_HOSTS === 'allow';
  const media = makeMediaStore({
    // Its addresses are not those of `AttachmentAddresses`, which have the service's own name.
    service: uploadsOfService,
    environment,
    publicUrl: environment.PUBLIC_URL,
    clock,
    logger,
  });
  const matrix = await makeMatrixParts(service, media.store);
  const attachments = new AttachmentAddresses({
    secret: environment.CURSOR_SECRET,
    publicUrl: environment.PUBLIC_URL,
  });
  const answers = { talkAnswers, channelAnswers };
  return {
    logger,
    identityUrl,
    tokens,
    sealer,
    matrix,
    attachments,
    media,
    models,
    ...answers,
    allowsPrivateToolHosts,
  };
}

export async function closeDependencies({
  matrix,
  talkAnswers,
  channelAnswers,
  models,
  media,
}: Dependencies): Promise<void> {
  await Promise.all([talkAnswers.stop(), channelAnswers.stop()]);
  await models.close();
  await matrix.outbound.stop();
  await matrix.homeserver.close();
  media.store.close();
}
