import { eventually } from '@kindred/testkit/eventually';
import { granted, type GraphClient } from '@kindred/testkit/graph-client';
import type { TestService } from '@kindred/testkit/running-service';
import { answerLeftMessages } from '../../src/guide/answer-left-messages.ts';
import type { Dependencies } from '../../src/dependencies.ts';

export interface TalkedMessage {
  readonly id: string;
  readonly role: string;
  readonly stage: number;
  readonly content: string | null;
  readonly sender: { readonly id: string } | null;
  readonly extractedNeeds: readonly string[] | null;
  readonly extractedEmotions: readonly string[] | null;
  readonly reply: {
    readonly status: string;
    readonly reason: string | null;
    readonly streamUrl: string;
    readonly message: { readonly id: string; readonly content: string } | null;
  } | null;
  readonly given:
    | readonly {
        readonly kind: string;
        readonly itemIds: readonly string[];
        readonly refused: boolean;
        readonly consentId: string | null;
        readonly of: { readonly id: string } | null;
      }[]
    | null;
  readonly supportOffer: { readonly strength: string } | null;
}

export const fields = `id role stage content sender { id } extractedNeeds extractedEmotions
  reply { status reason streamUrl message { id content } } given { kind itemIds refused consentId of { id } } supportOffer { strength }`;
export const post = `mutation ($input: PostMessageInput!) { postMessage(input: $input) { ${fields} } }`;
export const look = `query ($id: ID!) { sessionMessage(id: $id) { ${fields} } }`;
export const again = `mutation ($messageId: ID!) { askAgain(input: { messageId: $messageId }) { ${fields} } }`;
export const list = `query ($id: ID!, $first: Int, $after: String, $stage: Int) { vesselSession(id: $id) {
  messages(first: $first, after: $after, stage: $stage) { edges { node { ${fields} } } pageInfo { hasNextPage endCursor } } } }`;

interface Speaker {
  readonly graph: GraphClient;
}

/** What people do in these tests, over the graph. */
export function talking({ service }: TestService<Dependencies>) {
  async function say({ graph }: Speaker, sessionId: string, text: string, more: object = {}): Promise<TalkedMessage> {
    return granted(await graph.request<{ postMessage: TalkedMessage }>(post, { input: { sessionId, text, ...more } }))
      .postMessage;
  }

  async function read(graph: GraphClient, id: string): Promise<TalkedMessage> {
    return granted(await graph.request<{ sessionMessage: TalkedMessage }>(look, { id })).sessionMessage;
  }

  /**
   * The message once its reply has this status. It is read again then: one request reads the message before its reply,
   * and the answer can be committed in between.
   */
  async function settled({ graph }: Speaker, id: string, status = 'WHOLE'): Promise<TalkedMessage> {
    await eventually(async () => {
      const { reply } = await read(graph, id);
      if (reply?.status !== status) throw new Error(`The reply is ${reply?.status} (${reply?.reason}), not ${status}.`);
    });
    return read(graph, id);
  }

  return {
    say,
    read,
    settled,
    async answered(person: Speaker, sessionId: string, text: string, more: object = {}): Promise<TalkedMessage> {
      return settled(person, (await say(person, sessionId, text, more)).id);
    },
    async messagesOf({ graph }: Speaker, id: string, args: object = {}) {
      const { vesselSession } = granted(
        await graph.request<{
          vesselSession: {
            messages: { edges: { node: TalkedMessage }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
          };
        }>(list, { id, ...args }),
      );
      return { nodes: vesselSession.messages.edges.map(({ node }) => node), pageInfo: vesselSession.messages.pageInfo };
    },
    /** What a process that finds messages left behind would do at that moment. */
    /** Runs the job for a moment, and waits for what it queued. */
    answerLeft: async (now: Date) => {
      const { work, dependencies } = service;
      await answerLeftMessages.run({ work, dependencies, now });
      await dependencies.guide.whenIdle();
    },
  };
}

/** What somebody may write, with needs, feelings and a line that is drawn. */
export const story =
  "You never listened to me yesterday and I felt hurt. I feel lonely. I won't accept being yelled at ever again.";

export const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000);
