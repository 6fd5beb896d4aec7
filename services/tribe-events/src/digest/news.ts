import { isWanted } from '../notifications/notification-preference.ts';
import { isShown } from '../notifications/notification.ts';

/** In SQL: whether a notification is unread, wanted by mail and newer than what the person was told of by mail. */
export function isNewsByMail(notification: string, toldUntil: string, now: string): string {
  return `(${notification}.read_at IS NULL AND ${notification}.created_at > ${toldUntil}
    AND ${isShown(notification, now)} AND ${isWanted(`${notification}.user_id`, `${notification}.kind`, 'EMAIL')})`;
}
