import { newId } from '@kindred/contracts/uuid';
import { job } from '@kindred/database/actor';
import { startModelServer, type ModelServer, type ModelServerOptions } from '@kindred/testkit/model-server';
import { fakeVesselPrivacy, type FakeVesselPrivacy } from '@kindred/vessel-privacy-client/fake-vessel-privacy';
import { startingAgents } from '../../src/agents/starting-set.ts';
import type { AwaitedAnswer } from '../../src/channel-answers/claim-answer.ts';
import { postAnswer } from '../../src/channel-answers/post-answer.ts';
import { messagingWorld, type MessagingWorld, type TestPerson } from '../messaging-world.ts';

/** A world with a model, consents and the agents of the house. */
export interface AgentWorld {
  readonly world: MessagingWorld;
  readonly models: ModelServer;
  readonly vessel: FakeVesselPrivacy;
  readonly agents: { readonly sofia: string; readonly marek: string; readonly imani: string };
  /** Gives the answers that are due. */
  answer(): Promise<void>;
  /** What the model was given since its last reset, each request as one text. */
  prompts(): string[];
  /** Moves the clock to the middle of a day. The quiet hours are from 23:00 to 07:00. */
  atDay(): void;
  rows<Row extends object>(sql: string, values: readonly unknown[]): Promise<Row[]>;
  /** The answer that is owed for a message. */
  owedFor(messageId: string): Promise<AwaitedAnswer>;
  /** Lets an agent write without a question, as another replica would have it answer one. */
  agentWrites(agentId: string, channelId: string, text?: string): Promise<void>;
  stop(): Promise<void>;
}

export async function agentWorld(
  settings: Readonly<Record<string, string>> = {},
  options: Partial<ModelServerOptions> = {},
): Promise<AgentWorld> {
  const [models, vessel] = await Promise.all([
    startModelServer({ tasks: [], reply: () => 'Gladly: here is what I think.', ...options }),
    fakeVesselPrivacy(['AGENT_ACCESS']),
  ]);
  const world = await messagingWorld({ MODEL_URL: models.url, VESSEL_PRIVACY_URL: vessel.url, ...settings });
  await world.runJob('make-starting-agents');
  const [sofia = '', marek = '', imani = ''] = startingAgents.map(({ id }) => id);
  const { work, dependencies } = world.running.service;
  const rows: AgentWorld['rows'] = (sql, values) => work.run(job(), (tx) => tx.query(sql, [...values]));
  const atDay = () => {
    while (world.now().getUTCHours() < 8 || world.now().getUTCHours() > 18) world.pass(1);
  };
  atDay();
  return {
    world,
    models,
    vessel,
    agents: { sofia, marek, imani },
    rows,
    atDay,
    async answer() {
      await world.runJob('answer-for-agents');
      await dependencies.channelAnswers.whenIdle();
    },
    prompts: () => models.requests().map(({ body }) => JSON.stringify(body)),
    async owedFor(messageId) {
      const [owed] = await rows<AwaitedAnswer>(
        `SELECT id AS "decisionId", channel_id AS "channelId" FROM agent_decision WHERE message_id = $1 AND outcome = 'WAITING'`,
        [messageId],
      );
      if (!owed) throw new Error('No answer is owed for this message.');
      return owed;
    },
    async agentWrites(agentId, channelId, text = 'Something.') {
      await work.run(job(), (tx) =>
        postAnswer(tx, dependencies.sealer, { channelId, agentId, text, replyToId: newId() }),
      );
    },
    async stop() {
      await Promise.all([world.stop(), models.stop(), vessel.stop()]);
    },
  };
}

export interface SeenDecision {
  readonly id: string;
  readonly code: string;
  readonly outcome: string | null;
  readonly dropReason: string | null;
  readonly dropRule: string | null;
  readonly toolCalls: readonly { tool: string; outcome: string; result: string | null }[] | null;
}

export interface SeenMessage {
  readonly id: string;
  readonly senderType: string;
  readonly preview: string | null;
  readonly agentDecisions: readonly SeenDecision[];
}

const fields = `id senderType preview
  agentDecisions { id code outcome dropReason dropRule toolCalls { tool outcome result } }`;

/** The messages of a channel as a person sees them, from the oldest on. */
export async function messagesOf(person: TestPerson, channelId: string): Promise<readonly SeenMessage[]> {
  const query = `query ($id: ID!) { channel(id: $id) {
    messages(first: 50, orderBy: { field: PLACE, direction: ASC }) { nodes { ${fields} } } } }`;
  const { channel } = await person.asks<{ channel: { messages: { nodes: SeenMessage[] } } }>(query, { id: channelId });
  return channel.messages.nodes;
}
