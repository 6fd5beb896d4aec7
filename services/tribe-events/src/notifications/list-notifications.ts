import { orderedList } from '@kindred/database/lists/ordered-list';
import { readCountedList } from '@kindred/database/lists/read-counted-list';
import type { Cursors } from '@kindred/database/pages';
import type { Reads } from '@kindred/database/reads';
import { In, IsNull, Not } from 'typeorm';
import type { UserNotificationsArgs } from '../__generated__/resolvers.ts';
import type { NotificationPage } from './notification-page.ts';
import { Notification, shownTo } from './notification.ts';

const notificationsBy = orderedList<Notification, 'CREATED_AT'>('notifications', { CREATED_AT: 'createdAt' }, 'id');

/** A page of a person's notifications. */
export async function listNotifications(
  reads: Reads,
  cursors: Cursors,
  userId: string,
  { orderBy, filter, ...args }: UserNotificationsArgs,
  now: Date,
): Promise<NotificationPage> {
  const list = notificationsBy(orderBy ?? { field: 'CREATED_AT', direction: 'DESC' });
  const { isRead, kinds } = filter ?? {};
  const where = {
    ...shownTo({ now }, userId),
    ...(isRead != null && { readAt: isRead ? Not(IsNull()) : IsNull() }),
    ...(kinds && { kind: In(kinds) }),
  };
  const page = await readCountedList(reads, { entity: Notification, list, where }, args, cursors);
  return Object.assign(page, { userId });
}
