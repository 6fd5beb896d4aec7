import type { CountedConnection } from '@kindred/database/lists/read-counted-list';
import type { Notification } from './notification.ts';

/** A page of a person's notifications, with the person whose unread ones are counted. */
export interface NotificationPage extends CountedConnection<Notification> {
  readonly userId: string;
}
