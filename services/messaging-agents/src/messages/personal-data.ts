import type { Archiving } from '@kindred/service/personal-data/archiving';
import type { PersonalTable } from '@kindred/service/personal-data/inventory';
import { guestOf } from '../bridge-guests/guest-of.ts';
import type { Dependencies } from '../dependencies.ts';
import { countOutOfReach, redactMessagesOf, redactReactionsOf } from './erase-in-matrix.ts';
import { readTexts } from './message-texts.ts';

const inArchived = `channel_id IN (
  SELECT id FROM channel WHERE archived_at < $1::timestamptz - interval '2 years')`;
const afterArchiving = 'messages are kept for two years after their channel was archived';

const reactions: PersonalTable<Dependencies> = {
  table: 'channel_reaction',
  kind: 'CHANNEL_REACTION',
  what: 'Reactions of a person to messages of channels.',
  class: 'SENSITIVE',
  purpose: 'CONTRACT',
  owner: 'user_id',
  alsoNames: { guest_id: 'a guest of Matrix without an account here, who is erased with the row of the guest' },
  erase: async ({ tx, userId, marks, dependencies: { sealer } }) => {
    const guestId = await guestOf(tx, marks['matrixId']);
    await redactReactionsOf(tx, sealer, { userId, guestId });
    const erased = await tx.query('DELETE FROM channel_reaction WHERE user_id = $1 OR guest_id = $2 RETURNING 1', [
      userId,
      guestId,
    ]);
    return { erased: erased.length };
  },
  archive: {
    as: 'channelReactions',
    order: 'reacted_at',
    fields: { messageId: 'message_id', emoji: 'emoji', reactedAt: 'reacted_at' },
  },
  endOfLife: {
    expired: `message_id IN (SELECT id FROM channel_message WHERE ${inArchived})`,
    because: afterArchiving,
  },
};

const mentions: PersonalTable<Dependencies> = {
  table: 'channel_mention',
  kind: 'CHANNEL_MENTION',
  what: 'In which messages a person was mentioned.',
  class: 'INTERNAL',
  purpose: 'CONTRACT',
  owner: 'user_id',
  archive: { leftOut: 'says no more than the messages of others' },
  endOfLife: { expired: inArchived, because: afterArchiving },
};

/** What a person sent: the previews, and the texts that the homeserver does not have. */
async function readMessages({ tx, userId, sealer }: Archiving<Dependencies>): Promise<unknown> {
  const sent = await tx.query<{ id: string }>(
    `SELECT id, channel_id AS "channelId", preview, matrix_event_id AS "matrixEventId", reply_to_id AS "replyToId",
       thread_root_id AS "threadRootId", sent_at AS "sentAt", edited_at AS "editedAt", deleted_at AS "deletedAt"
     FROM channel_message WHERE sender_user_id = $1 ORDER BY sent_at`,
    [userId],
  );
  const texts = await readTexts(
    tx,
    sealer,
    sent.map(({ id }) => id),
  );
  const contents = new Map(texts.map(({ messageId, body }) => [messageId, body]));
  return sent.map((message) => ({ ...message, content: contents.get(message.id) ?? null }));
}

const messages: PersonalTable<Dependencies> = {
  table: 'channel_message',
  kind: 'CHANNEL_MESSAGE',
  what: 'Messages that a person sent to channels. An erasure deletes what they say, and leaves that there was one.',
  class: 'SENSITIVE',
  purpose: 'CONTRACT',
  owner: 'sender_user_id',
  alsoNames: { sender_guest_id: 'a guest of Matrix without an account here, who is erased with the row of the guest' },
  erase: async ({ tx, userId, marks, dependencies: { sealer } }) => {
    const guestId = await guestOf(tx, marks['matrixId']);
    await redactMessagesOf(tx, sealer, { userId, guestId });
    const own = 'sender_user_id = $1 OR sender_guest_id = $2';
    for (const table of ['channel_message_text', 'channel_message_edit', 'channel_attachment'])
      await tx.query(`DELETE FROM ${table} WHERE message_id IN (SELECT id FROM channel_message WHERE ${own})`, [
        userId,
        guestId,
      ]);
    const changed = await tx.query(
      `UPDATE channel_message SET sender_user_id = NULL, sender_guest_id = NULL, preview = NULL, length = 0,
         pinned_at = NULL, pinned_by_user_id = NULL, deleted_at = coalesce(deleted_at, $3), version = version + 1
       WHERE ${own} RETURNING id`,
      [userId, guestId, tx.now],
    );
    return { erased: changed.length };
  },
  archive: { as: 'channelMessages', read: readMessages },
  endOfLife: { expired: inArchived, because: afterArchiving },
};

/** The receipt tells a person of what they said in rooms that this service can no longer change. It stays there. */
const outOfReach: PersonalTable<Dependencies> = {
  table: 'channel_message',
  kind: 'CHANNEL_MESSAGE_IN_MATRIX',
  what: 'Messages of a person in rooms of Matrix that this service can no longer change.',
  class: 'SENSITIVE',
  purpose: 'CONTRACT',
  owner: 'sender_user_id',
  kept: 'NOT_IN_REACH',
  erase: async ({ tx, userId, marks }) => ({
    kept: await countOutOfReach(tx, { userId, guestId: await guestOf(tx, marks['matrixId']) }),
  }),
  archive: { leftOut: 'is among the messages that the person sent' },
};

const pins: PersonalTable<Dependencies> = {
  table: 'channel_message',
  kind: 'CHANNEL_PIN',
  what: 'Messages that a person pinned for a channel.',
  class: 'INTERNAL',
  purpose: 'CONTRACT',
  owner: 'pinned_by_user_id',
  kept: 'BELONGS_TO_OTHERS',
  erase: async ({ tx, userId }) => {
    const changed = await tx.query(
      'UPDATE channel_message SET pinned_by_user_id = NULL, version = version + 1 WHERE pinned_by_user_id = $1 RETURNING id',
      [userId],
    );
    return { kept: changed.length };
  },
  archive: { leftOut: 'the message is of another person' },
};

const changes: PersonalTable<Dependencies> = {
  table: 'channel_change',
  kind: 'CHANNEL_CHANGE',
  what: 'That a person sent, changed, read or reacted to a message in the last 30 days, without what it says.',
  class: 'INTERNAL',
  purpose: 'CONTRACT',
  owner: 'user_id',
  alsoNames: { guest_id: 'a guest of Matrix without an account here, who is erased with the row of the guest' },
  kept: 'BELONGS_TO_OTHERS',
  erase: async ({ tx, userId }) => {
    const changed = await tx.query('UPDATE channel_change SET user_id = NULL WHERE user_id = $1 RETURNING sequence', [
      userId,
    ]);
    return { kept: changed.length };
  },
  archive: { leftOut: 'says no more than the messages, the reactions and how far the person has read' },
  endOfLife: {
    expired: `changed_at < $1::timestamptz - interval '30 days'`,
    because: 'clients that were away for longer load the channel anew',
  },
};

/** Children first. */
export const messagePersonalData = [outOfReach, reactions, mentions, messages, pins, changes];
