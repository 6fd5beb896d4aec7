import type { PersonalTable } from '@kindred/service/personal-data/inventory';
import type { Dependencies } from '../dependencies.ts';

const inDissolved = `tribe_id IN (
  SELECT id FROM tribe WHERE status = 'DISSOLVED' AND status_since < $1::timestamptz - interval '2 years')`;
const afterDissolution = 'a chat is kept for two years after its tribe was dissolved';

const reactions: PersonalTable<Dependencies> = {
  table: 'tribe_message_reaction',
  kind: 'TRIBE_MESSAGE_REACTION',
  what: 'Reactions of a person to messages of their tribes.',
  class: 'SENSITIVE',
  purpose: 'CONTRACT',
  owner: 'user_id',
  archive: {
    as: 'tribeMessageReactions',
    order: 'reacted_at',
    fields: { messageId: 'message_id', emoji: 'emoji', reactedAt: 'reacted_at' },
  },
  endOfLife: {
    expired: `message_id IN (SELECT id FROM tribe_message WHERE ${inDissolved})`,
    because: afterDissolution,
  },
};

const chatMembers: PersonalTable<Dependencies> = {
  table: 'tribe_chat_member',
  kind: 'TRIBE_CHAT_MEMBER',
  what: 'How far a person has read the chats of their tribes, and which they muted.',
  class: 'INTERNAL',
  purpose: 'CONTRACT',
  owner: 'user_id',
  archive: {
    as: 'tribeChats',
    order: 'tribe_id',
    fields: { tribeId: 'tribe_id', readAt: 'read_at', mutedUntil: 'muted_until' },
  },
};

const messages: PersonalTable<Dependencies> = {
  table: 'tribe_message',
  kind: 'TRIBE_MESSAGE',
  what: 'Messages that a person sent to their tribes. An erasure deletes what they say, and leaves that there was one.',
  class: 'SENSITIVE',
  purpose: 'CONTRACT',
  owner: 'user_id',
  erase: async ({ tx, userId }) => {
    const changed = await tx.query(
      `UPDATE tribe_message SET user_id = NULL, content = NULL, deleted_at = coalesce(deleted_at, $2), version = version + 1
       WHERE user_id = $1 RETURNING id`,
      [userId, tx.now],
    );
    return { erased: changed.length };
  },
  archive: {
    as: 'tribeMessages',
    order: 'sent_at',
    fields: {
      id: 'id',
      tribeId: 'tribe_id',
      messageType: 'message_type',
      content: 'content',
      eventId: 'event_id',
      replyToId: 'reply_to_id',
      mediaId: 'media_id',
      sentAt: 'sent_at',
      editedAt: 'edited_at',
      deletedAt: 'deleted_at',
    },
  },
  endOfLife: { expired: inDissolved, because: afterDissolution },
};

const linesAbout: PersonalTable<Dependencies> = {
  table: 'tribe_message',
  kind: 'TRIBE_SYSTEM_LINE',
  what: 'Lines in chats about a person who joined or left, or became the creator.',
  class: 'INTERNAL',
  purpose: 'CONTRACT',
  owner: 'about_user_id',
  kept: 'BELONGS_TO_OTHERS',
  erase: async ({ tx, userId }) => {
    const changed = await tx.query(
      'UPDATE tribe_message SET about_user_id = NULL, version = version + 1 WHERE about_user_id = $1 RETURNING id',
      [userId],
    );
    return { kept: changed.length };
  },
  archive: { leftOut: 'says no more than the memberships' },
};

const changes: PersonalTable<Dependencies> = {
  table: 'tribe_change',
  kind: 'TRIBE_CHANGE',
  what: 'That a person sent, changed, read or reacted to a message in the last 30 days, without what it says.',
  class: 'INTERNAL',
  purpose: 'CONTRACT',
  owner: 'user_id',
  kept: 'BELONGS_TO_OTHERS',
  erase: async ({ tx, userId }) => {
    const changed = await tx.query('UPDATE tribe_change SET user_id = NULL WHERE user_id = $1 RETURNING sequence', [
      userId,
    ]);
    return { kept: changed.length };
  },
  archive: { leftOut: 'says no more than the messages, the reactions and how far the person has read' },
  endOfLife: {
    expired: `changed_at < $1::timestamptz - interval '30 days'`,
    because: 'clients that were away for longer load the chat anew',
  },
};

/** Children first. */
export const chatPersonalData = [reactions, chatMembers, messages, linesAbout, changes];
