import { randomUUID } from 'node:crypto';
import { eventually } from '@kindred/testkit/eventually';
import type { Graph } from '../graph.ts';
import type { Walker } from '../people.ts';
import { expectSame } from '../unexpected.ts';
import { mutationsOf } from './mutations.ts';

const messageFields = /* GraphQL */ `
  id user { id } agent { id } createdByAgent content isSent isRead threadCount
  replyTo { id } threadRoot { id } mentions { id } reactions { emoji count viewerReacted }
`;
const seeChannel = /* GraphQL */ `
  query Channel($id: ID!) {
    channel(id: $id) {
      unreadCount mentionCount latestSequence viewerMembership { role }
      members(first: 100) { nodes { id user { id } } }
      messages(first: 100, orderBy: { field: PLACE, direction: ASC }) { nodes { ${messageFields} } }
    }
  }
`;
const seeChannels = /* GraphQL */ `
  query Channels($microDaoId: ID!) { microDao(id: $microDaoId) { channels { nodes { slug } } } }
`;
const seeChanges = /* GraphQL */ `
  query Changes($channelId: ID!, $after: Int!) {
    channelChanges(channelId: $channelId, after: $after) {
      hasMore
      changes { sequence kind emoji message { id } user { id } agent { id } }
    }
  }
`;
const search = /* GraphQL */ `
  query Search($text: String!) { searchChannelMessages(text: $text) { nodes { id } } }
`;

export interface SeenMessage {
  readonly id: string;
  readonly user: { readonly id: string } | null;
  readonly agent: { readonly id: string } | null;
  readonly createdByAgent: boolean;
  readonly content: string | null;
  readonly isSent: boolean;
  readonly isRead: boolean;
  readonly threadCount: number;
  readonly replyTo: { readonly id: string } | null;
  readonly threadRoot: { readonly id: string } | null;
  readonly mentions: readonly { readonly id: string }[];
  readonly reactions: readonly { readonly emoji: string; readonly count: number; readonly viewerReacted: boolean }[];
}

interface SeenChannel {
  readonly unreadCount: number | null;
  readonly mentionCount: number | null;
  readonly latestSequence: number | null;
  readonly viewerMembership: { readonly role: string } | null;
  readonly members: {
    readonly nodes: readonly { readonly id: string; readonly user: { readonly id: string } | null }[];
  } | null;
  readonly messages: { readonly nodes: readonly SeenMessage[] };
}

export interface SeenChange {
  readonly sequence: number;
  readonly kind: string;
  readonly emoji: string | null;
  readonly message: { readonly id: string } | null;
  readonly user: { readonly id: string } | null;
}

interface NewChannel {
  readonly slug: string;
  readonly visibility: 'PUBLIC' | 'MICRODAO' | 'PRIVATE';
  readonly topic?: string;
}

interface Answering {
  readonly replyToId?: string;
  readonly threadRootId?: string;
  readonly mentionedUserIds?: readonly string[];
}

/** What people do in the channels of a microDAO, asked of the graph as their client would. */
export function inChannels(graph: Graph) {
  const { run, refuses } = mutationsOf(graph);
  const see = async (viewer: Walker, id: string) =>
    (await graph.run<{ channel: SeenChannel }>(seeChannel, { id }, viewer.token)).channel;
  return {
    run,
    refuses,
    see,
    async create(person: Walker, microDaoId: string, channel: NewChannel): Promise<string> {
      const input = { microDaoId, name: channel.slug, ...channel };
      return (await run<{ channel: { id: string } }>('createChannel', 'channel { id }', person, input)).channel.id;
    },
    /** The channels of a microDAO that a person sees, by their slugs in the order of their making. */
    async seenOf(viewer: Walker, microDaoId: string): Promise<readonly (string | null)[]> {
      type Answer = { microDao: { channels: { nodes: readonly { slug: string | null }[] } } };
      const { microDao } = await graph.run<Answer>(seeChannels, { microDaoId }, viewer.token);
      return microDao.channels.nodes.map(({ slug }) => slug);
    },
    hidden: (viewer: Walker, id: string) => graph.refusal('NOT_FOUND', seeChannel, { id }, viewer.token),
    join: (person: Walker, channelId: string) => run('joinChannel', 'member { id }', person, { channelId }),
    invite: (person: Walker, channelId: string, { id: userId }: Walker) =>
      run('inviteToChannel', 'member { id }', person, { channelId, userId }),
    async remove(person: Walker, channelId: string, { id }: Walker): Promise<void> {
      const { members } = await see(person, channelId);
      const memberId = members?.nodes.find(({ user }) => user?.id === id)?.id;
      await run('removeFromChannel', 'member { status }', person, { channelId, memberId });
    },
    /** Sends a message, and gives its id. */
    async say(person: Walker, channelId: string, content: string, answering: Answering = {}): Promise<string> {
      const input = { channelId, content, ...answering, idempotencyKey: randomUUID() };
      const fields = 'message { id }';
      return (await run<{ message: { id: string } }>('sendChannelMessage', fields, person, input)).message.id;
    },
    read: (person: Walker, channelId: string, messageId?: string) =>
      run('markChannelRead', 'member { id }', person, { channelId, messageId }),
    async changes(viewer: Walker, channelId: string, after: number): Promise<readonly SeenChange[]> {
      type Answer = { channelChanges: { hasMore: boolean; changes: readonly SeenChange[] } };
      const { channelChanges } = await graph.run<Answer>(seeChanges, { channelId, after }, viewer.token);
      expectSame('whether there is more', channelChanges.hasMore, false);
      return channelChanges.changes;
    },
    async search(viewer: Walker, text: string): Promise<readonly string[]> {
      type Answer = { searchChannelMessages: { nodes: readonly { id: string }[] } };
      const { searchChannelMessages } = await graph.run<Answer>(search, { text }, viewer.token);
      return searchChannelMessages.nodes.map(({ id }) => id);
    },
    /** Waits until the homeserver has all messages of a channel. */
    delivered: (viewer: Walker, channelId: string) =>
      eventually(
        async () => {
          const { messages } = await see(viewer, channelId);
          expectSame(
            'what is not sent',
            messages.nodes.filter(({ isSent }) => !isSent),
            [],
          );
        },
        { withinMs: 30_000, everyMs: 250 },
      ),
  };
}
