import { manyByKey, oneByKey } from '@kindred/service/loaders';
import { In } from 'typeorm';
import { NotificationPreference } from './notification-preference.ts';
import { isShown, Notification, shownTo } from './notification.ts';

const mostCounted = 1_000;

export const notificationLoaders = {
  /** The viewer's own notifications. */
  notification: oneByKey(
    async (tx, ids: readonly string[]) =>
      tx.actor.id === null ? [] : tx.find(Notification, { id: In(ids), ...shownTo(tx, tx.actor.id) }),
    ({ id }) => id,
  ),
  /** How many notifications of each person are unread. The caller of it looks first whose they are. */
  unreadNotifications: oneByKey(
    (tx, userIds: readonly string[]) =>
      tx.query<{ userId: string; unread: number }>(
        `SELECT u.id AS "userId", (SELECT count(*)::int FROM (
           SELECT FROM notification n WHERE n.user_id = u.id AND n.read_at IS NULL
             AND ${isShown('n', '$2::timestamptz')} LIMIT ${mostCounted}) AS unread) AS unread
         FROM unnest($1::uuid[]) AS u (id)`,
        [userIds, tx.now],
      ),
    ({ userId }) => userId,
  ),
  /** What each person decided. The caller of it looks first whose it is. */
  notificationPreferencesOf: manyByKey(
    (tx, userIds: readonly string[]) => tx.find(NotificationPreference, { userId: In(userIds) }),
    ({ userId }) => userId,
  ),
};
