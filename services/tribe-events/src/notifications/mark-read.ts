import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import type { Transaction } from '@kindred/database/transaction';
import { collapseKey, type NotificationKind } from './notification-kinds.ts';
import { isShown, Notification, shownTo } from './notification.ts';

interface OfNotification {
  readonly notificationId: string;
}

/** Marks one of the person's notifications as read. */
export function markRead(work: UnitOfWork, person: Person, { notificationId }: OfNotification): Promise<Notification> {
  return work.run(person, async (tx) => {
    const notification = await lockOwn(tx, person, notificationId);
    notification.markRead(tx.now);
    return notification;
  });
}

/** Marks all of the person's notifications as read that were made up to a moment. */
export function markAllRead(work: UnitOfWork, person: Person, { until }: { readonly until?: Date | null }) {
  return work.run(person, async (tx) => {
    const marked = await tx.query(
      `UPDATE notification n SET read_at = $2, version = version + 1
       WHERE n.user_id = $1 AND n.read_at IS NULL AND n.created_at <= $3 AND ${isShown('n', '$2::timestamptz')}
       RETURNING n.id`,
      [person.id, tx.now, until ?? tx.now],
    );
    return { markedCount: marked.length, user: { id: person.id } };
  });
}

/** Marks what a person was told of a tribe's chat as read, after they have read all of the chat. */
export async function markChatRead(tx: Transaction, userId: string, tribeId: string): Promise<void> {
  const kinds: readonly NotificationKind[] = ['CHAT_MESSAGES', 'PROMPT_ASKED'];
  await tx.query(
    `UPDATE notification SET read_at = $3, version = version + 1
     WHERE user_id = $1 AND read_at IS NULL AND collapses_by = ANY ($2)`,
    [userId, kinds.map((kind) => collapseKey(kind, tribeId)), tx.now],
  );
}

export function deleteNotification(work: UnitOfWork, person: Person, { notificationId }: OfNotification) {
  return work.run(person, async (tx) => {
    tx.remove(await lockOwn(tx, person, notificationId));
    return { notificationId, user: { id: person.id } };
  });
}

/** @throws {NotFound} the same for one that does not exist, that expired, and for another person's */
function lockOwn(tx: Transaction, { id: userId }: Person, id: string): Promise<Notification> {
  return tx.lock(Notification, { id, ...shownTo(tx, userId) }, 'No notification of yours');
}
