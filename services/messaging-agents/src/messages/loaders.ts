import type { Sealer } from '@kindred/database/sealing/sealer';
import { fetchedByKey, manyByKey, oneByKey, type LoaderFactory } from '@kindred/service/loaders';
import { In, IsNull, Not } from 'typeorm';
import { isSeenChannel } from '../channels/seen-channels.ts';
import { lastMessagesOf, readStatesOf } from './channel-overview.ts';
import { ChannelMessage } from './channel-message.ts';
import { pagesOfMessages, pagesOfThreads } from './list-messages.ts';
import { readTexts, type StoredText } from './message-texts.ts';
import { readFromMatrix } from './read-from-matrix.ts';
import type { ReactionsOfKind } from './reactions-of-kind.ts';

const storedText: LoaderFactory<string, StoredText | null, { readonly sealer: Sealer }> = (reads, asking) =>
  oneByKey(
    (tx, messageIds: readonly string[]) => readTexts(tx, asking.dependencies.sealer, messageIds),
    ({ messageId }) => messageId,
  )(reads, asking);

export const messageLoaders = {
  messagesOfChannel: pagesOfMessages,
  messagesOfThread: pagesOfThreads,
  /** Messages of channels that the viewer sees. */
  channelMessage: oneByKey(
    async (tx, ids: readonly string[]) =>
      tx.actor.id === null ? [] : tx.find(ChannelMessage, { id: In(ids), channelId: isSeenChannel(tx.actor.id) }),
    ({ id }) => id,
  ),
  pinnedOfChannel: manyByKey(
    (tx, channelIds: readonly string[]) =>
      tx.find(
        ChannelMessage,
        { channelId: In(channelIds), pinnedAt: Not(IsNull()) },
        { order: { pinnedAt: 'DESC', id: 'DESC' } },
      ),
    ({ channelId }) => channelId,
  ),
  /** The texts of messages that the homeserver has not confirmed. */
  storedText,
  textInMatrix: fetchedByKey(readFromMatrix, ({ id }: ChannelMessage) => id),
  /** The kind that was first comes first. */
  reactionsOfMessage: manyByKey(
    (tx, messageIds: readonly string[]) =>
      tx.query<ReactionsOfKind>(
        `SELECT message_id AS "messageId", emoji, count(*)::int AS count,
           array_agg(user_id ORDER BY reacted_at, user_id) FILTER (WHERE user_id IS NOT NULL) AS "userIds"
         FROM channel_reaction WHERE message_id = ANY ($1::uuid[])
         GROUP BY message_id, emoji ORDER BY min(reacted_at), emoji`,
        [messageIds],
      ),
    ({ messageId }) => messageId,
  ),
  mentionsOfMessage: manyByKey(
    (tx, messageIds: readonly string[]) =>
      tx.query<{ messageId: string; userId: string }>(
        `SELECT message_id AS "messageId", user_id AS "userId" FROM channel_mention
         WHERE message_id = ANY ($1::uuid[]) ORDER BY user_id`,
        [messageIds],
      ),
    ({ messageId }) => messageId,
  ),
  channelReadState: oneByKey(readStatesOf, ({ channelId }) => channelId),
  lastMessageOfChannel: oneByKey(lastMessagesOf, ({ channelId }) => channelId),
  threadCount: oneByKey(
    (tx, rootIds: readonly string[]) =>
      tx.query<{ rootId: string; count: number }>(
        `SELECT thread_root_id AS "rootId", count(*)::int AS count FROM channel_message
         WHERE thread_root_id = ANY ($1::uuid[]) AND deleted_at IS NULL GROUP BY thread_root_id`,
        [rootIds],
      ),
    ({ rootId }) => rootId,
  ),
};
