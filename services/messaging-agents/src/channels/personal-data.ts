import type { PersonalTable } from '@kindred/service/personal-data/inventory';
import type { Dependencies } from '../dependencies.ts';

const members: PersonalTable<Dependencies> = {
  table: 'channel_member',
  kind: 'CHANNEL_MEMBER',
  what: 'The channels that a person is or was in, how far they have read them, and what they are notified of.',
  class: 'INTERNAL',
  purpose: 'CONTRACT',
  owner: 'user_id',
  alsoNames: { guest_id: 'a guest of Matrix without an account here, who is erased with the row of the guest' },
  archive: {
    as: 'channelMemberships',
    order: 'id',
    fields: {
      id: 'id',
      channelId: 'channel_id',
      role: 'role',
      status: 'status',
      joinedAt: 'joined_at',
      leftAt: 'left_at',
      notificationLevel: 'notification_level',
      mutedUntil: 'muted_until',
      readAt: 'read_at',
    },
  },
  endOfLife: {
    expired: `left_at < $1::timestamptz - interval '1 year'`,
    because: 'a member who was removed stays out for a year, and a stay that ended is history for as long',
  },
};

const addedAgents: PersonalTable<Dependencies> = {
  table: 'channel_member',
  kind: 'ADDED_AGENT',
  what: 'Which agents a person added to channels.',
  class: 'INTERNAL',
  purpose: 'CONTRACT',
  owner: 'added_by_user_id',
  kept: 'BELONGS_TO_OTHERS',
  erase: async ({ tx, userId }) => {
    const changed = await tx.query(
      'UPDATE channel_member SET added_by_user_id = NULL WHERE added_by_user_id = $1 RETURNING id',
      [userId],
    );
    return { kept: changed.length };
  },
  archive: {
    as: 'addedAgents',
    order: 'id',
    fields: { channelId: 'channel_id', agentId: 'agent_id', joinedAt: 'joined_at', leftAt: 'left_at' },
  },
};

const channels: PersonalTable<Dependencies> = {
  table: 'channel',
  kind: 'CHANNEL',
  what: 'The channels that a person created.',
  class: 'INTERNAL',
  purpose: 'CONTRACT',
  owner: 'created_by_user_id',
  kept: 'BELONGS_TO_OTHERS',
  erase: async ({ tx, userId }) => {
    const changed = await tx.query(
      'UPDATE channel SET created_by_user_id = NULL, version = version + 1 WHERE created_by_user_id = $1 RETURNING id',
      [userId],
    );
    return { kept: changed.length };
  },
  archive: {
    as: 'channels',
    order: 'created_at',
    fields: {
      id: 'id',
      microDaoId: 'micro_dao_id',
      slug: 'slug',
      name: 'name',
      topic: 'topic',
      visibility: 'visibility',
      createdAt: 'created_at',
    },
  },
};

export const channelPersonalData = [members, addedAgents, channels];
