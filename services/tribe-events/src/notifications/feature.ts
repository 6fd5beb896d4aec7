import { defineFeature } from '@kindred/service/features/define-feature';
import type { Dependencies } from '../dependencies.ts';
import { notificationLoaders } from './loaders.ts';
import { NotificationPreference } from './notification-preference.ts';
import { notificationSources } from './notification-sources.ts';
import { Notification } from './notification.ts';
import { notifyingConsumers } from './notify.ts';
import { notificationResolvers } from './resolvers.ts';

/** The inbox of notifications, made from events by a table, and by which channels people want them. */
export const notifications = defineFeature<Dependencies, typeof notificationLoaders>({
  name: 'notifications',
  entities: [Notification, NotificationPreference],
  resolvers: [notificationResolvers],
  loaders: notificationLoaders,
  consumers: notifyingConsumers(notificationSources),
  personalData: [
    {
      table: 'notification',
      kind: 'NOTIFICATION',
      what: 'What a person was told: its kind, the ids of what it was about, and who did it.',
      class: 'SENSITIVE',
      purpose: 'CONTRACT',
      owner: 'user_id',
      alsoNames: { actor_id: 'the erasure deletes what others were told about the person' },
      erase: async ({ tx, userId }) => {
        await tx.query('DELETE FROM notification WHERE actor_id = $1', [userId]);
        const own = await tx.query('DELETE FROM notification WHERE user_id = $1 RETURNING id', [userId]);
        return { erased: own.length };
      },
      archive: {
        as: 'notifications',
        order: 'created_at',
        fields: {
          id: 'id',
          type: 'kind',
          about: 'about',
          personId: 'actor_id',
          count: 'times',
          createdAt: 'created_at',
          readAt: 'read_at',
          expiresAt: 'expires_at',
        },
      },
      endOfLife: { expired: 'expires_at <= $1', because: 'a notification is deleted when it expires' },
    },
    {
      table: 'notification_preference',
      kind: 'NOTIFICATION_PREFERENCE',
      what: 'By which channels a person wants which kinds of notifications.',
      class: 'INTERNAL',
      purpose: 'CONTRACT',
      owner: 'user_id',
      archive: {
        as: 'notificationPreferences',
        order: 'decided_at',
        fields: { kind: 'kind', channel: 'channel', isOn: 'is_on', decidedAt: 'decided_at' },
      },
    },
  ],
});
